/** How much of a picture is taken; what is beyond is refused before it is decoded. */
export const pictureLimits = {
  /** Of the file; the same is set for Payload's own parser of uploads. */
  bytes: 20_000_000,
  /** Of one frame, in pixels: a full-frame photograph has 24 to 45 million. */
  pixels: 50_000_000,
  /** Of all frames together: decoded, each pixel takes four bytes. */
  animatedPixels: 100_000_000,
  /** Frames of an animation. */
  frames: 300,
  /** Of an SVG, whose text is parsed and kept in memory. */
  svgBytes: 1_000_000,
} as const
