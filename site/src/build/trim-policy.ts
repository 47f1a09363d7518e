import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * A page whose security policy (Content-Security-Policy, W3C CSP Level 3) lists only the inline scripts and styles that
 * stand on it. Astro lists those of all pages on each; they are half a kilobyte that does not compress.
 */
export function trimPolicy(html: string): string {
  const present = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => sha256(text)))
  return html.replace(POLICY, (_whole, before: string, policy: string, after: string) => {
    const kept = policy.replace(/ ?'sha256-[^']*'/g, (hash) => (present.has(hash.trim()) ? hash : ''))
    return before + kept + after
  })
}

/** Trims the policy of each page that was built. */
export function trimPolicies(): AstroIntegration {
  return {
    name: 'trim-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue
          const file = join(root, name)
          const html = readFileSync(file, 'utf8')
          const trimmed = trimPolicy(html)
          if (trimmed !== html) writeFileSync(file, trimmed)
        }
      }
    }
  }
}
