import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf'
}
const PACKED = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg', '.txt', '.webmanifest'])

function fileFor(folder: string, address: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname))
  const wanted = join(folder, path)
  if (wanted !== folder && !wanted.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined
  if (existsSync(wanted) && statSync(wanted).isFile()) return wanted
  const index = join(wanted, 'index.html')
  return existsSync(index) ? index : undefined
}

/** A folder served on this machine only. */
export interface ServedFolder {
  /** Address with a trailing slash. */
  address: string
  server: Server
  close(): Promise<void>
}

/**
 * Serves folders on the loopback address, packed with gzip as a real host would; the first folder that has a file
 * gives it. `port` 0 takes any free one; a taken port moves on to the next.
 */
export async function serveFolder(folders: readonly string[], port = 0): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    let file: string | undefined
    try {
      for (const folder of folders) file ??= fileFor(folder, request.url ?? '/')
    } catch {
      // A broken percent sign in an address is an address we do not have.
    }
    const notFound = file === undefined
    file ??= join(folders[0] as string, '404.html')
    if (!existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    const ending = extname(file)
    const headers: Record<string, string> = {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': 'no-cache'
    }
    const pack = PACKED.has(ending) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (pack) headers['content-encoding'] = 'gzip'
    response.writeHead(notFound ? 404 : 200, headers)
    const content = createReadStream(file)
    if (pack) content.pipe(createGzip({ level: 9 })).pipe(response)
    else content.pipe(response)
  })
  const taken = await new Promise<number>((resolve, reject) => {
    function listen(candidate: number, tries: number): void {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && tries > 0) listen(candidate + 1, tries - 1)
        else reject(error)
      })
      server.listen(candidate, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : candidate)
      })
    }
    listen(port, 20)
  })
  return {
    address: `http://127.0.0.1:${taken}/`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
