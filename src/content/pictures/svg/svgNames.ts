const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Elements that are kept: shapes, text, paint and the filters that only look at the picture. */
export const svgElements = words(`
  svg g defs symbol use title desc path rect circle ellipse line polyline polygon
  text tspan textPath image style linearGradient radialGradient stop clipPath mask pattern marker
  filter feGaussianBlur feOffset feMerge feMergeNode feColorMatrix feBlend feFlood feComposite
  feDropShadow
`)

/** Elements that go and leave their content behind. */
export const svgTransparentElements = words('a switch')

/** Attributes that say how something looks; the same names are the properties of a style. */
export const svgProperties = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation
  color-interpolation-filters cursor direction display dominant-baseline fill fill-opacity fill-rule
  filter flood-color flood-opacity font font-family font-feature-settings font-size font-stretch
  font-style font-variant font-weight image-rendering isolation letter-spacing line-height marker
  marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
  text-anchor text-decoration text-rendering transform transform-box transform-origin unicode-bidi
  vector-effect visibility white-space word-spacing writing-mode
`)

/** Attributes that place and shape something. */
export const svgAttributes = words(`
  id class style lang role aria-label aria-labelledby aria-hidden version viewBox width height
  preserveAspectRatio x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy fr d points pathLength rotate
  textLength lengthAdjust startOffset method spacing side offset gradientUnits gradientTransform
  spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits
  patternTransform markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits
  in in2 result mode operator k1 k2 k3 k4 stdDeviation edgeMode type values xml:space xml:lang href
`)
