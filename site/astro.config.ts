import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { checkLinks } from './src/build/check-links.ts'
import { trimPolicies } from './src/build/trim-policy.ts'

// Where the site will stand ("https://example.org"). Without it no page names an address of its own.
const site = process.env.SITE_ADDRESS

export default defineConfig({
  ...(site ? { site } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact(), checkLinks(), trimPolicies()],
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    csp: {
      // Nothing on a page may reach another origin, not even by mistake.
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'"
      ]
    }
  },
  vite: {
    // One Preact for the site and the shared components, or hooks would not find their renderer.
    resolve: { dedupe: ['preact'] },
    build: {
      rolldownOptions: {
        output: {
          // Few files rather than small ones: on a phone each request costs more than a few hundred bytes.
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                priority: 3,
                test: /preload-helper|rolldown.runtime|kept\/failure|strings\/fill-in|catalog\/(?:meeting-plan|written-date)/
              },
              { name: 'notebook', priority: 2, test: /packages\/notebook\/|node_modules\/idb\/|site\/src\/kept\// },
              {
                name: 'preact',
                priority: 1,
                test: /node_modules\/(?:preact|@preact|@astrojs\/preact)\/|packages\/ui\/src\//
              }
            ]
          }
        }
      }
    }
  }
})
