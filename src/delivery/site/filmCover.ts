import { escapeXml } from '../xml/escapeXml.ts'

type Film = {
  readonly title: string
  /** What a screen reader says of the link. */
  readonly label: string
  /** The address of the player. */
  readonly player: string
  readonly locale: string
}

const style = `
html,body{height:100%;margin:0}
a{box-sizing:border-box;display:flex;flex-direction:column;align-items:center;justify-content:center;
gap:1rem;height:100%;padding:1.5rem;background:radial-gradient(circle at 50% 45%,#2b3d5e,#121c2f 75%);
color:#fff;font:1.125rem/1.5 system-ui,sans-serif;text-align:center;text-underline-offset:.25em}
a:focus-visible{outline:3px solid #8ab4f8;outline-offset:-6px}
i{display:grid;flex:none;place-items:center;width:4.25rem;height:4.25rem;border-radius:50%;background:#d9480f}
i::before{margin-inline-start:.3rem;border-block:.8rem solid transparent;border-inline-start:1.3rem solid #fff;content:''}
`

/** Write the page that a film's frame holds until the reader presses play. */
export const filmCover = ({ title, label, player, locale }: Film): string => {
  const [name, spoken, address] = [title, label, player].map(escapeXml)
  return (
    `<!doctype html><html lang="${escapeXml(locale)}"><head><meta charset="utf-8">` +
    `<meta name="color-scheme" content="light dark"><title>${name}</title><style>${style}</style></head>` +
    `<body><a href="${address}" aria-label="${spoken}"><i></i><span>${name}</span></a></body></html>`
  )
}
