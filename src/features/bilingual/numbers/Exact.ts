const divisor = (one: bigint, other: bigint): bigint => {
  let [a, b] = [one, other]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

const withoutFactor = (value: bigint, factor: bigint): bigint => {
  let rest = value
  while (rest % factor === 0n) rest /= factor
  return rest
}

/** A number without rounding: 4.8 × 10⁹ and 4,800 × 10⁶ are the same, and a third is a third. */
export class Exact {
  static readonly #tens = new Map<number, Exact>()

  readonly #over: bigint
  readonly #under: bigint

  private constructor(over: bigint, under: bigint) {
    const common = under === 1n ? 1n : divisor(over, under)
    this.#over = over / common
    this.#under = under / common
  }

  /** Of decimal text, with or without commas. */
  static of(text: string): Exact {
    const [whole = '', part = ''] = text.replaceAll(',', '').split('.')
    return new Exact(BigInt(whole + part), part === '' ? 1n : 10n ** BigInt(part.length))
  }

  static ten(power: number): Exact {
    const known = Exact.#tens.get(power) ?? new Exact(10n ** BigInt(power), 1n)
    Exact.#tens.set(power, known)
    return known
  }

  plus(other: Exact): Exact {
    return new Exact(
      this.#over * other.#under + other.#over * this.#under,
      this.#under * other.#under,
    )
  }

  times(other: Exact): Exact {
    return new Exact(this.#over * other.#over, this.#under * other.#under)
  }

  /** Undefined over nothing. */
  by(other: Exact): Exact | undefined {
    return other.isZero
      ? undefined
      : new Exact(this.#over * other.#under, this.#under * other.#over)
  }

  get isZero(): boolean {
    return this.#over === 0n
  }

  isBelow(other: Exact): boolean {
    return this.#over * other.#under < other.#over * this.#under
  }

  /** A small whole number, to be reckoned with as a day or a year; undefined for any other. */
  get whole(): number | undefined {
    return this.#under === 1n && this.#over < 1_000_000n ? Number(this.#over) : undefined
  }

  /** Decimal if it can be written so, else a fraction. */
  get text(): string {
    if (this.#under === 1n) return String(this.#over)
    if (withoutFactor(withoutFactor(this.#under, 2n), 5n) !== 1n) {
      return `${this.#over}/${this.#under}`
    }
    let [over, places] = [this.#over, 0]
    for (; (over * 10n ** BigInt(places)) % this.#under !== 0n; places += 1);
    over = (over * 10n ** BigInt(places)) / this.#under
    const digits = String(over).padStart(places + 1, '0')
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
}
