// Builds the pages' style sheet and scripts, and lays out the browser driver for the tests.
// Nothing is done twice: the packages are installed when the lock changed, the rest when a source did.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const here = import.meta.dirname
const out = resolve(process.argv[2])
const modules = join(here, 'node_modules')

const hashOf = (files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
const changed = (stamp, hash) => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash

const locked = hashOf([join(here, 'package-lock.json')])
const installed = join(modules, '.evenhand-installed')
if (changed(installed, locked)) {
  console.log('Installing the locked npm packages')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' })
  writeFileSync(installed, locked)
}

// Playwright for Java looks for `node` and `package` beside each other (playwright.cli.dir).
const driver = join(modules, '.playwright-driver')
rmSync(driver, { recursive: true, force: true })
mkdirSync(driver)
symlinkSync(process.execPath, join(driver, 'node'))
symlinkSync(join(modules, 'playwright-core'), join(driver, 'package'))

const sources = [...filesIn(join(here, 'styles')), ...filesIn(join(here, 'scripts')), join(here, 'build.mjs')]
const built = join(out, '.built')
const wanted = locked + hashOf(sources)
if (changed(built, wanted)) {
  console.log('Building style sheet and scripts')
  const sass = await import('sass')
  mkdirSync(out, { recursive: true })
  const { css } = sass.compile(join(here, 'styles', 'evenhand.scss'), {
    style: 'compressed',
    loadPaths: [here, modules],
    quietDeps: true,
    logger: sass.Logger.silent,
    silenceDeprecations: ['import', 'global-builtin', 'if-function']
  })
  writeFileSync(join(out, 'evenhand.css'), css)
  cpSync(join(here, 'scripts'), out, { recursive: true })
  cpSync(join(modules, 'govuk-frontend/dist/govuk/govuk-frontend.min.js'), join(out, 'govuk-frontend.min.js'))
  for (const icon of ['icon-tag-remove-cross.svg', 'icon-tag-remove-cross-white.svg']) {
    cpSync(join(modules, '@ministryofjustice/frontend/moj/assets/images', icon), join(out, 'images', icon))
  }
  writeFileSync(built, wanted)
}
