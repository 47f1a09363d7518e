import { keptParagraphs, type LetterParagraph, lineText } from '@plain-iep/content/letters'
import { Document, Packer, Paragraph, TextRun } from 'docx'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const twelvePoints = 24
const oneLine = 240

/** The letter as a Word file: a plain page in one type, so that it can be changed with ease. */
export async function letterToDocx(paragraphs: readonly LetterParagraph[], title: string): Promise<Blob> {
  const document = new Document({
    title,
    // Word shows these to whoever gets the file: neither names the reader.
    creator: 'Plain IEP',
    lastModifiedBy: 'Plain IEP',
    styles: { default: { document: { run: { font: 'Arial', size: twelvePoints } } } },
    sections: [
      {
        children: keptParagraphs(paragraphs).map(
          (lines) =>
            new Paragraph({
              spacing: { after: oneLine },
              children: lines
                .flatMap((line) => lineText(line).split('\n'))
                .map((text, place) => new TextRun({ text, ...(place > 0 ? { break: 1 } : {}) }))
            })
        )
      }
    ]
  })
  return new Blob([await Packer.toArrayBuffer(document)], { type: DOCX })
}
