import { isHtmlPage } from '../page/isHtmlPage.ts'
import type { Page } from '../page/parsePage.ts'
import type { Letters } from './countLetters.ts'
import { countLetters } from './countLetters.ts'

/** Count the letters of a page's text; the tags of a page of HTML are no text. */
export const lettersOf = ({ body, path }: Page): Letters =>
  countLetters(isHtmlPage(path) ? body.replace(/<[^<>]*>/g, ' ') : body)
