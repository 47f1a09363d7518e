/** What a printed file holds: how many pages, and the headings of its outline in their order. */
export interface PrintedPages {
  count: number
  headings: string[]
}

/** Reads a PDF that Chromium printed with an outline. It writes its objects in the clear: only page content is packed. */
export function pagesOfPdf(pdf: Buffer): PrintedPages {
  const text = pdf.toString('latin1')
  return {
    count: text.match(/\/Type \/Page\b/g)?.length ?? 0,
    headings: [...text.matchAll(/\/Title (?:\(((?:[^()\\]|\\.)*)\)|<([0-9a-f]+)>)/gi)].map(([, plain, hex]) =>
      hex === undefined ? (plain ?? '') : wordsOf(Buffer.from(hex, 'hex'))
    )
  }
}

/** A title beyond ASCII is written as UTF-16, the high byte first. */
function wordsOf(bytes: Buffer): string {
  return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
}
