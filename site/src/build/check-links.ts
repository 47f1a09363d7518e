import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** The paths on this site that a page's links, scripts and styles point to, without query and fragment. */
export function localTargets(html: string): string[] {
  const targets = [...html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)].map((match) => match[1] ?? '')
  return [...new Set(targets)]
}

/** Stops the build when a page links to something on this site that is not there; names each page and link. */
export function checkLinks(): AstroIntegration {
  return {
    name: 'check-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const known = new Map<string, boolean>()
        const exists = (target: string): boolean => {
          const file = join(root, decodeURIComponent(target), target.endsWith('/') ? 'index.html' : '')
          const there = known.get(target) ?? existsSync(file)
          known.set(target, there)
          return there
        }
        const broken = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .flatMap((name) =>
            localTargets(readFileSync(join(root, name), 'utf8'))
              .filter((target) => !exists(target))
              .map((target) => `${relative(root, join(root, name))} → ${target}`)
          )
        if (broken.length > 0) throw new Error(`These links lead nowhere:\n${broken.join('\n')}`)
      }
    }
  }
}
