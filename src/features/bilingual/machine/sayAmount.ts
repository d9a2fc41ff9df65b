/** Write an amount of money to the cent, or as precisely as it takes to show anything. */
export const sayAmount = (amount: number): string =>
  amount === 0 || amount >= 0.01 ? amount.toFixed(2) : amount.toFixed(5).replace(/0+$/, '')
