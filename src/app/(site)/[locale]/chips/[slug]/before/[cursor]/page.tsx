import { describeChip, showChip } from '../../showChip.tsx'

type Props = { params: Promise<{ locale: string; slug: string; cursor: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props) => describeChip(await params)

export default async function OlderAboutChip({ params }: Props) {
  return showChip(await params)
}
