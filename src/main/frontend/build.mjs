// Builds the pages' style sheet and scripts, lays out the letters' typefaces for the PDF, and the
// browser driver for the tests.
// Nothing is done twice: the packages are installed when the lock changed, the rest when a source did.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

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

const sources = [...['styles', 'scripts', 'tablet'].flatMap((folder) => filesIn(join(here, folder))), join(here, 'build.mjs')]
const built = join(out, '.built')
const wanted = locked + hashOf(sources)
if (changed(built, wanted)) {
  console.log('Building style sheet, scripts and typefaces')
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
  cpSync(join(here, 'tablet'), join(out, 'tablet'), { recursive: true })
  // A browser fetches the tablet's page anew when a byte of its worker changes: any source is enough.
  const worker = join(out, 'tablet', 'worker.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace('__VERSION__', wanted.slice(-16)))
  cpSync(join(modules, 'govuk-frontend/dist/govuk/govuk-frontend.min.js'), join(out, 'govuk-frontend.min.js'))
  for (const icon of ['icon-tag-remove-cross.svg', 'icon-tag-remove-cross-white.svg']) {
    cpSync(join(modules, '@ministryofjustice/frontend/moj/assets/images', icon), join(out, 'images', icon))
  }

  // Letters embed what they print with, so the typefaces travel in the program, each with its licence.
  const typefaces = resolve(out, '../../org/evenhand/letter/typefaces')
  const layOut = (family, files) => {
    const from = join(modules, '@expo-google-fonts', family)
    for (const file of files) cpSync(join(from, file), join(typefaces, basename(file)))
    cpSync(join(from, 'LICENSE_FONT'), join(typefaces, `${family}-licence.txt`))
  }
  layOut('noto-sans', [
    '400Regular/NotoSans_400Regular.ttf',
    '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    '700Bold/NotoSans_700Bold.ttf'
  ])
  layOut('noto-naskh-arabic', ['400Regular/NotoNaskhArabic_400Regular.ttf', '700Bold/NotoNaskhArabic_700Bold.ttf'])
  layOut('noto-sans-hebrew', ['400Regular/NotoSansHebrew_400Regular.ttf', '700Bold/NotoSansHebrew_700Bold.ttf'])
  layOut('noto-emoji', ['400Regular/NotoEmoji_400Regular.ttf'])
  writeFileSync(built, wanted)
}
