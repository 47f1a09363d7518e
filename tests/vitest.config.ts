import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'content/src/**/*.test.{ts,tsx}',
            'packages/**/*.test.{ts,tsx}',
            'extension/src/**/*.test.{ts,tsx}',
            'site/src/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
            'tests/content/**/*.test.ts'
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          // Tests over the whole glossary take seconds on a slow, busy machine: that is no fault of theirs.
          testTimeout: 60_000,
          environment: 'node'
        }
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
})
