import fs from 'node:fs'
import path from 'node:path'

import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { SiteConfig } from './siteConfig.ts'
import { isWithin } from './walkFolder.ts'

/** A picture that was found; `path` is from the site's folder, with `/`; empty if it lies elsewhere. */
export type PictureFile = {
  readonly file: string
  readonly path: string
  readonly hash: string
  /** The addresses that it has just been fetched from. */
  readonly urls?: readonly string[]
}

/** What a page asks for a picture. */
export type PicturePlace = {
  /** The page's file, from the site's folder. */
  readonly path: string
  /** The path at which Hugo serves the page, e.g. `/posts/h20/`. */
  readonly address?: string | undefined
}

/** Finds a picture by its address as a page writes it, in the order in which Hugo looks. */
export type FindPicture = (address: string, place: PicturePlace) => PictureFile | undefined

/** The hash of a file that lies in a folder; none of what is no file, or cannot be read. */
const hashWithin = (dir: string, file: string): string | undefined => {
  try {
    if (!isWithin(dir, file) || !fs.statSync(file).isFile()) return undefined
    return isWithin(dir, fs.realpathSync(file)) ? fingerprint(fs.readFileSync(file)) : undefined
  } catch {
    // Whatever a page writes as an address is asked for: too long a name, a path through a file.
    return undefined
  }
}

const decode = (text: string): string => {
  try {
    return decodeURI(text)
  } catch {
    // A file name may hold a percent sign that encodes nothing.
    return text
  }
}

/** A picture at the site's own address, or under its path, is one of its files. */
const withoutBase = (address: string, { addresses }: SiteConfig): string => {
  const { origin, basePath } = addresses
  const path_ = origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
  return basePath !== '/' && path_.startsWith(basePath) ? path_.slice(basePath.length - 1) : path_
}

/** Where a reader's browser would look for an address that begins with no slash. */
const asServed = (name: string, page: string | undefined): string | undefined => {
  if (name.startsWith('/') || page === undefined) return undefined
  const folder = page.endsWith('/') ? page : path.posix.dirname(page)
  return path.posix.join('/', decode(folder), name)
}

/**
 * Make the finder of a site's pictures.
 *
 * First beside the page, then in `assets` and `static`, under the name that is written and under the
 * one that a browser would ask for. Nothing outside the site is found, also through a link.
 *
 * @param dir the site's folder, absolute.
 */
export const pictureFinder = (dir: string, config: SiteConfig): FindPicture => {
  const known = new Map<string, PictureFile | undefined>()
  const roots = (kind: 'static' | 'assets' | 'content') =>
    config.mounts.filter((mount) => mount.kind === kind).map(({ source }) => source)
  const look = (file: string): PictureFile | undefined => {
    if (!known.has(file)) {
      const hash = hashWithin(dir, file)
      const place = path.relative(dir, file).split(path.sep).join('/')
      known.set(file, hash === undefined ? undefined : { file, path: place, hash })
    }
    return known.get(file)
  }
  return (address, place) => {
    const name = decode(withoutBase(address, config).replace(/[?#].*$/, ''))
    if (name.includes('\0') || name === '' || name.length > 2000) return undefined
    const served = asServed(name, place.address)
    const beside = name.startsWith('/') ? [] : [path.join(dir, path.dirname(place.path), name)]
    const named = [...roots('assets'), ...roots('static')].map((root) => path.join(dir, root, name))
    const asked = served
      ? [...roots('static'), ...roots('content')].map((root) => path.join(dir, root, served))
      : roots('content').map((root) => path.join(dir, root, name))
    for (const file of [...beside, ...named, ...asked]) {
      const found = look(file)
      if (found) return found
    }
    return undefined
  }
}
