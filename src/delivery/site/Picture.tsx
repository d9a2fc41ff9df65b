import type { PictureView } from '../views/pictureView.ts'

type Props = {
  readonly picture: PictureView
  /** How wide it is laid out, as in the attribute of the same name. */
  readonly sizes: string
  /** The first thing a reader sees: fetched at once, and first. */
  readonly isFirst?: boolean
  readonly className?: string
  /** Where the words beside it already say what it shows. */
  readonly isSilent?: boolean
}

/** Show a picture in the smallest form that the reader's browser and screen can do with. */
export const Picture = ({ picture, sizes, isFirst = false, className, isSilent }: Props) => (
  <picture className={className}>
    {picture.sources.map(({ type, srcSet }) => (
      <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
    ))}
    {/* oxlint-disable-next-line nextjs/no-img-element: renditions are made at upload, not on the way */}
    <img
      src={picture.src}
      width={picture.width}
      height={picture.height}
      alt={isSilent ? '' : picture.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      style={{ objectPosition: `${picture.focus.x}% ${picture.focus.y}%` }}
    />
  </picture>
)
