import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  srcDir: 'src',
  publicDir: 'src/public',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // A long string parses faster than a long object literal: the pack is data, not code.
    json: { stringify: true },
    build: { target: 'es2023' }
  }),
  manifest: ({ browser }) => ({
    name: 'Plain IEP',
    description: 'Explains special education words on the school page you are reading. Nothing leaves your device.',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Plain IEP: explain the words on this page' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    },
    commands: {
      'next-word': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next explained word' },
      'previous-word': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the word before' }
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plain-iep@plain-iep.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] }
            }
          }
        }
      : { minimum_chrome_version: '120' })
  })
})
