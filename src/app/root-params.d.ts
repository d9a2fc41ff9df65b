// Next writes the same into .next while it builds; here for a check that comes before a build.
declare module 'next/root-params' {
  export function locale(): Promise<string | undefined>
}
