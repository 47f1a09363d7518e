import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { inRepository } from './repository-root.ts'

/** A step still at work after this long says so now and then, in milliseconds. */
const STILL_AT_WORK_MS = 20_000

export interface StepResult {
  ok: boolean
  /** Everything it printed. */
  output: string
  milliseconds: number
}

/**
 * Runs a command in the repository with our own Node first on the PATH. Its output is shown as it comes when `show` is
 * set, else only when it fails. Never rejects: a command that cannot start is a failed step.
 */
export function runStep(
  title: string,
  command: string,
  args: readonly string[],
  options: { show?: boolean; cwd?: string } = {}
): Promise<StepResult> {
  const started = performance.now()
  console.log(`· ${title}`)
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      cwd: options.cwd ?? inRepository(),
      env: {
        ...process.env,
        PATH: `${inRepository('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
        FORCE_COLOR: '0',
        ASTRO_TELEMETRY_DISABLED: '1'
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32'
    })
    const tick = setInterval(
      () => console.log(`  … ${title}: ${Math.round((performance.now() - started) / 1000)} s`),
      STILL_AT_WORK_MS
    )
    function take(chunk: Buffer): void {
      output += chunk.toString()
      if (options.show) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    function end(ok: boolean): void {
      clearInterval(tick)
      const milliseconds = performance.now() - started
      if (!ok && !options.show) process.stdout.write(output)
      console.log(`  ${ok ? 'done' : 'FAILED'} in ${(milliseconds / 1000).toFixed(1)} s`)
      resolve({ ok, output, milliseconds })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
