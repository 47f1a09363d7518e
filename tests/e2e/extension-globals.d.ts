/** The few calls of the extension API that tests make inside the extension's own pages. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(tabId: number, message: unknown): Promise<unknown>
  }
  runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> }
}
