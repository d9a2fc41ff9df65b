import { nameToEmoji } from 'gemoji'

/** Names that mean another picture to Hugo (0.111.3, all names compared) than to the library. */
const hugosOwn: Readonly<Record<string, string>> = {
  no_good: '🙅‍♀️',
  information_desk_person: '💁‍♀️',
  raising_hand: '🙋‍♀️',
  cop: '👮‍♂️',
  construction_worker: '👷‍♂️',
  bride_with_veil: '👰',
  mage: '🧙‍♀️',
  fairy: '🧚‍♀️',
  vampire: '🧛‍♀️',
  merperson: '🧜‍♂️',
  elf: '🧝‍♂️',
  genie: '🧞‍♂️',
  zombie: '🧟‍♂️',
  massage: '💆‍♀️',
  haircut: '💇‍♀️',
  walking: '🚶‍♂️',
  runner: '🏃‍♂️',
  dancers: '👯‍♀️',
  surfer: '🏄‍♂️',
  rowboat: '🚣‍♂️',
  swimmer: '🏊‍♂️',
  bicyclist: '🚴‍♂️',
  mountain_bicyclist: '🚵‍♂️',
  family: '👨‍👩‍👦',
  beach_umbrella: '⛱',
  umbrella: '☂️',
  snowman: '☃️',
  email: '✉️',
  pencil: '✏',
  satellite: '🛰️',
  m: 'ⓜ️',
}

/** Exchange names such as `:heart:` for the emoji that Hugo shows for them; others stay as they are. */
export const withEmoji = (text: string): string =>
  text.includes(':')
    ? text.replace(/:([a-z\d_+-]+):/gi, (written, name: string) => {
        const known = name.toLowerCase()
        if (Object.hasOwn(hugosOwn, known)) return hugosOwn[known]!
        return Object.hasOwn(nameToEmoji, known) ? nameToEmoji[known]! : written
      })
    : text
