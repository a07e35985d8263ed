// Who may be meant among the people whose cards are held, and whether it is sure. Small and strict: what
// is not sure here is a matter for a senior, never for a guess.
const LAST_DIGITS = 4
const MOST = 8
const PLAIN = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

const plain = (text) => text.normalize('NFKD').toLowerCase().replace(/[\p{M}'’‘`ʼ´]/gu, '')
  .replace(/[łøđðßæœþ]/g, (letter) => PLAIN[letter]).trim()
const words = (text) => plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word)
const digits = (text) => text.replace(/[^0-9]/g, '')
const inland = (text) => digits(text).replace(/^(0044|44|0)/, '')
const signs = (text) => plain(text).replace(/[^a-z0-9]/g, '')
const isTheEndOf = (number, typed) => number.endsWith(digits(typed)) || number === inland(typed)
const isNumber = (text) => digits(text).length >= LAST_DIGITS && !/\p{L}/u.test(text)

export const kindOf = (typed) => typed.includes('@') ? 'ADDRESS' : isNumber(typed) ? 'NUMBER' : 'NAME'

const answers = (person, ...kinds) => person.tells.answers.filter((answer) => kinds.includes(answer.kind))

// How many letters apart, no further than two.
const apart = (one, other) => {
  if (Math.abs(one.length - other.length) > 2) return 3
  let row = [...other, ''].map((_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[other.length]
}
const fits = (typed, word) => {
  if (word === typed) return 1
  if (typed.length >= 2 && word.startsWith(typed)) return 0.9
  const most = typed.length >= 7 ? 2 : typed.length >= 4 ? 1 : 0
  const distance = most === 0 ? 3 : apart(typed, word)
  return distance <= most ? 0.9 - distance * 0.1 : 0
}

const score = (person, typed) => {
  switch (kindOf(typed)) {
    case 'ADDRESS':
      return answers(person, 'E_MAIL').some((answer) => answer.plain === plain(typed)) ? 1 : 0
    case 'NUMBER':
      return answers(person, 'PHONE').some((answer) => isTheEndOf(answer.plain, typed)) ? 1 : 0
    default: {
      const known = [...person.tells.nameWords, ...answers(person, 'CHILD').map((answer) => answer.plain)]
      const each = words(typed).map((word) => Math.max(0, ...known.map((one) => fits(word, one))))
      return each.length && each.every((fit) => fit > 0) ? each.reduce((sum, fit) => sum + fit, 0) / each.length : 0
    }
  }
}

/** What holds for somebody at a moment; nothing when it has ended, or has not begun. */
export const spanAt = (person, now) => person.spans.find((span) => span.from <= now && now < span.until)

/** Those who may be meant and for whom something holds now, the likeliest first. */
export const find = (people, typed, now) => people
  .filter((person) => spanAt(person, now))
  .map((person) => ({ person, score: score(person, typed) }))
  .filter((found) => found.score > 0)
  .sort((one, other) => other.score - one.score)
  .slice(0, MOST)
  .map((found) => found.person)

/** Whether a number or an address is used by several people, as far as is recorded. */
export const isShared = (people, typed) => {
  const isIt = {
    NUMBER: (answer) => answer.kind === 'PHONE' && isTheEndOf(answer.plain, typed),
    ADDRESS: (answer) => answer.kind === 'E_MAIL' && answer.plain === plain(typed),
    NAME: () => false
  }[kindOf(typed)]
  return people.some((person) => person.tells.answers.some((answer) => isIt(answer) && answer.tells !== 'ALONE'))
}

const firstKind = (person, first) => {
  if (kindOf(first) !== 'NAME') return kindOf(first) === 'NUMBER' ? 'PHONE' : 'E_MAIL'
  const children = answers(person, 'CHILD').map((answer) => answer.plain)
  return words(first).some((word) => children.includes(word)) ? 'CHILD' : 'NAME'
}

const matches = (answer, second, first) => {
  switch (answer.kind) {
    case 'NAME':
      return words(second).includes(answer.plain)
    case 'CHILD':
      return words(second).filter((word) => !words(first).includes(word)).includes(answer.plain)
    case 'PHONE':
      return isNumber(second) && isTheEndOf(answer.plain, second)
    case 'E_MAIL':
      return answer.plain === plain(second)
    default:
      return /^[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}$/.test(signs(second)) && answer.plain.endsWith(signs(second))
  }
}

/** Whether anything is held that could be asked for, after a search made with that. */
export const canBeAsked = (person, first) =>
  person.tells.answers.some((answer) => answer.kind !== firstKind(person, first) && answer.tells !== 'NOTHING')

/**
 * Whether the second answer fits the person, is of another kind than the first, and tells them from
 * everybody who is easily taken for them (J3): one that others could give counts only when the
 * search was made with the given name, letter for letter.
 */
export const isSure = (person, first, second) => {
  const kind = firstKind(person, first)
  const given = answers(person, 'NAME').map((answer) => answer.plain)
  const namedInFull = kind === 'NAME' && words(first).some((word) => given.includes(word))
  return person.tells.answers.some((answer) =>
    answer.kind !== kind && matches(answer, second, first) &&
    (answer.tells === 'ALONE' || (answer.tells === 'WITH_THE_GIVEN_NAME' && namedInFull)))
}
