/** The least that is shown of what costs anything. */
const least = 0.0001

/** Write an amount of money to the cent, and what is less to a hundredth of it. */
export const sayAmount = (amount: number): string =>
  amount === 0 || amount >= 0.01 ? amount.toFixed(2) : Math.max(least, amount).toFixed(4)
