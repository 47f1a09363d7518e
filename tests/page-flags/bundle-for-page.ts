import { build } from 'esbuild'

/** Bundles a TypeScript file with all it imports into one classic script for a page. */
export async function bundleForPage(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    minify: true
  })
  return outputFiles[0]?.text ?? ''
}
