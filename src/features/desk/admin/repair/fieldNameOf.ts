import { textOf } from './textOf.ts'

/** Read the label of the field that a control belongs to. */
export const fieldNameOf = (element: Element): string =>
  textOf(element.closest('.field-type, .condition__field')?.querySelector('.field-label'))
