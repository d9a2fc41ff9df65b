// What the bench uses of it; the package has no types of its own.
declare module 'autocannon' {
  type Result = { requests: { total: number }; duration: number; errors: number; non2xx: number }
  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
  }): Promise<Result>
}
