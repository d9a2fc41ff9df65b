import { drawChartPicture } from '../../drawChartPicture.tsx'

type Props = { params: Promise<{ locale: string; kind: string; day: string }> }

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function OpenGraphImage({ params }: Props): Promise<Response> {
  return drawChartPicture(await params)
}
