import { useState } from 'preact/hooks'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'

function readPicture(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** A frame for a photo: empty, to glue one in, or filled with a picture from this device, which is not kept. */
export function PhotoPlace({ words }: { words: SheetDeskStrings }) {
  const [picture, setPicture] = useState('')
  const [problem, setProblem] = useState('')
  const show = async (file: File | undefined) => {
    if (!file) return
    try {
      setPicture(await readPicture(file))
      setProblem('')
    } catch {
      setProblem(words.photoFailed)
    }
  }
  return (
    <div class="photo-place">
      <div class="photo-frame">
        {picture ? (
          <img
            src={picture}
            alt={words.photoAlt}
            onError={() => {
              setPicture('')
              setProblem(words.photoFailed)
            }}
          />
        ) : (
          <span>{words.photoHere}</span>
        )}
      </div>
      <div class="needs-script no-print">
        <label class="field-label" for="photo-file">
          {words.photo}
        </label>
        <p class="field-hint" id="photo-hint">
          {words.photoHint}
        </p>
        <input
          id="photo-file"
          type="file"
          accept="image/*"
          aria-describedby="photo-hint"
          onChange={(event) => void show(event.currentTarget.files?.[0])}
        />
        {picture && (
          <button type="button" class="quiet-button" onClick={() => setPicture('')}>
            {words.photoRemove}
          </button>
        )}
        <p role="alert">{problem}</p>
      </div>
    </div>
  )
}
