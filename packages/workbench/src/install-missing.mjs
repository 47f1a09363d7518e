// Runs before `npm start` and `npm test`, on whatever Node the machine has and without any package of ours:
// installs what is missing, and says so, because the first time takes a minute.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const stamp = join(root, 'node_modules/.plain-iep-installed')

function manifests() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
  return ['.', 'content', ...packages, 'extension', 'site', 'tests']
    .map((folder) => join(root, folder, 'package.json'))
    .filter((file) => existsSync(file))
}

const wanted = createHash('sha256')
for (const file of manifests()) wanted.update(readFileSync(file))
const hash = wanted.digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('Installing what is missing with npm; the first time takes about a minute.')
  const npm = process.env.npm_execpath
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm']
  // npm's own progress bar shows that it is still at work; warnings about the Node below us would only alarm.
  const result = spawnSync(command, [...before, 'install', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
  if (result.status !== 0) {
    console.error('npm could not install the packages: check that you are online, then run this again.')
    process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
