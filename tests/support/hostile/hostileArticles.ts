/** A piece of an article that would run `hostile(…)` or ask `/hostile` if anything let it. */
export type HostileArticle = { readonly name: string; readonly body: string }

const call = 'hostile(1)'
const attempt = (name: string, body: string): HostileArticle => ({ name, body })

/**
 * Forty ways to bring a script into an article of a Hugo site.
 *
 * `hostile` sets a global and asks for an address, which a page that is watched would show.
 */
export const hostileArticles: readonly HostileArticle[] = [
  attempt('a script', `<script>${call}</script>`),
  attempt('a script between words', `甲 <script>${call}</script> 乙`),
  attempt('a script in another, taken apart', `<scr<script>ipt>${call}</scr</script>ipt>`),
  attempt('a script from elsewhere', '<script src="/hostile.js"></script>'),
  attempt('a module', `<script type="module">${call}</script>`),
  attempt('a picture that fails', `<img src="/no-such.png" onerror="${call}">`),
  attempt('a picture in a paragraph that fails', `<p><img src=x onerror=${call}></p>`),
  attempt(
    'a table with events',
    `<table><tr><td onmouseover="${call}" onclick="${call}">甲</td><td>乙</td></tr></table>`,
  ),
  attempt(
    'details that open',
    `<details open ontoggle="${call}"><summary>甲</summary>乙</details>`,
  ),
  attempt('a body that loads', `<body onload="${call}">`),
  attempt('a drawing with a script', `<svg><script>${call}</script></svg>`),
  attempt('a drawing that loads', `<svg onload="${call}"><circle r="9"/></svg>`),
  attempt(
    'a drawing with foreign content',
    `<svg><foreignObject><img src=x onerror="${call}"></foreignObject></svg>`,
  ),
  attempt(
    'a drawing with an animated link',
    `<svg><a><animate attributeName="href" values="javascript:${call}"/><text>按</text></a></svg>`,
  ),
  attempt(
    'a drawing that uses another',
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${call}</script></svg>#x"/></svg>`,
  ),
  attempt(
    'a formula with a link',
    `<math><maction actiontype="statusline#x" xlink:href="javascript:${call}">按</maction></math>`,
  ),
  attempt(
    'a formula that breaks out',
    `<math><mtext><table><mglyph><style><img src=x onerror="${call}"></style></mglyph></table></mtext></math>`,
  ),
  attempt(
    'a title that breaks out',
    `<noscript><p title="</noscript><img src=x onerror=${call}>"></noscript>`,
  ),
  attempt(
    'a style sheet',
    '<style>@import url(/hostile.css); body { background: url(/hostile.png) }</style>',
  ),
  attempt('a style', '<div style="background:url(/hostile.png)">甲</div>'),
  attempt('a link in HTML', `<a href="javascript:${call}" id="press">按</a>`),
  attempt('a link with a tabulator', `<a href="java&#9;script:${call}">按</a>`),
  attempt('a link with entities', `<a href="&#106;&#97;vascript&colon;${call}">按</a>`),
  attempt('a link in Markdown', `[按](javascript:${call})`),
  attempt('a link in brackets', `[按](<java&#10;script:${call}>)`),
  attempt('a link with a capital and a space', `[按]( JaVaScRiPt:${call} )`),
  attempt('an autolink', `<javascript:${call}>`),
  attempt('a link by reference', `[按][x]\n\n[x]: javascript:${call} "題"`),
  attempt(
    'a link to a page written in itself',
    `[按](data:text/html;base64,PHNjcmlwdD5ob3N0aWxlKDEpPC9zY3JpcHQ+)`,
  ),
  attempt('a link of another script', `[按](vbscript:${call})`),
  attempt('a title with quotation marks', `[按](/x "\\" onmouseover=${call} x=\\"")`),
  attempt('a frame', `<iframe src="javascript:${call}"></iframe>`),
  attempt(
    'a frame with a page in it',
    `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  ),
  attempt(
    'a frame of a player that is none',
    '<iframe src="https://www.youtube.com.hostile.example/embed/abcdefghijk"></iframe>',
  ),
  attempt(
    'an object',
    `<object data="data:text/html,<script>parent.${call}</script>"></object><embed src="javascript:${call}">`,
  ),
  attempt(
    'a form',
    `<form action="javascript:${call}"><button autofocus onfocus="${call}">按</button></form>`,
  ),
  attempt(
    'a page that goes away',
    `<meta http-equiv="refresh" content="0;url=javascript:${call}"><base href="/hostile/">`,
  ),
  attempt(
    'sources of pictures',
    '<picture><source srcset="/hostile.webp"><img src="/hostile.png" srcset="/hostile-2x.png 2x" alt="圖"></picture>',
  ),
  attempt(
    'arguments of a figure',
    `{{< figure src="x\\" onerror=\\"${call}" link="javascript:${call}" caption="<img src=x onerror=${call}>" alt="\\"><script>${call}</script>" >}}`,
  ),
  attempt(
    'arguments of a film',
    `{{< youtube id="abcdefghijk" title="\\"><script>${call}</script>" >}}`,
  ),
  attempt(
    'the language of code',
    `\`\`\`x"onmouseover="${call}\n</code><script>${call}</script>\n\`\`\``,
  ),
  attempt('a shortcode of the site', `{{< own >}}<script>${call}</script>{{< /own >}}`),
  attempt(
    'details and a call-out',
    `{{< details summary="<script>${call}</script>" >}}<img src=x onerror=${call}>{{< /details >}}`,
  ),
  attempt(
    'a definition and a footnote',
    `<b onclick=${call}>甲</b>[^1]\n: <script>${call}</script>\n\n[^1]: <img src=x onerror=${call}>`,
  ),
]
