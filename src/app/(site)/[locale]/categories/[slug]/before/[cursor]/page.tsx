import { describeCategory, showCategory } from '../../showCategory.tsx'

type Props = { params: Promise<{ locale: string; slug: string; cursor: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props) => describeCategory(await params)

export default async function OlderInCategory({ params }: Props) {
  return showCategory(await params)
}
