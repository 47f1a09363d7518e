import { createServer } from 'node:http'

/** A proxy that lets nothing through and remembers who tried. */
export interface WatchingProxy {
  port: number
  /** Every host that a request was made for, in order. */
  asked: string[]
  close(): Promise<void>
}

/** Starts the proxy on the loopback address. A browser that uses it for every other host cannot hide a request from it. */
export async function watchingProxy(): Promise<WatchingProxy> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve()))
  }
}
