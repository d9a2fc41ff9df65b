'use client'
import { Link, useConfig } from '@payloadcms/ui'

type Props = {
  /** Below the address of the admin panel, e.g. `/calendar`. */
  readonly path: string
  readonly label: string
}

/** The way to a screen of our own, above the groups of the menu. */
export const DeskLink = ({ path, label }: Props) => {
  const { config } = useConfig()
  return (
    <Link
      className="nav__link desk-nav-link"
      href={`${config.routes.admin}${path}`}
      prefetch={false}
    >
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
