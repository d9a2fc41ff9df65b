import { describe, expect, it } from '@jest/globals'
import { checkPort } from '../../../../src/ops/supervisor/checkPort.ts'

describe('checkPort', () => {
  it.each([
    [4190, 4191],
    [6000, 6001],
    [6665, 6670],
    [25, 8025],
  ])('refuses port %i, which browsers refuse, and proposes %i', async (port, other) => {
    const refused = checkPort(port, 'npm start')
    await expect(refused).rejects.toThrow(`Browsers refuse to open port ${port}`)
    await expect(refused).rejects.toThrow(`連接埠 ${port} 保留給其他服務，瀏覽器會拒絕連線`)
    await expect(refused).rejects.toThrow(`PORT=${other} npm start`)
  })
})
