/** As many as a reader can tell apart; further rules begin anew. */
const colours = 6

/** Give the colour of a rule by its place in a chart, from 0, as a variable of the style sheet. */
export const ruleColour = (place: number): string => `var(--chart-${(place % colours) + 1})`
