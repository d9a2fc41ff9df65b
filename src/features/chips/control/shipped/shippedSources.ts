import type { ShippedSource } from './shippedSource.ts'

/** What the rules and events that come with the product rest on, the oldest first. */
export const shippedSources: readonly ShippedSource[] = [
  {
    key: 'nvidia-8k-2022',
    kind: 'filing',
    title: {
      en: 'NVIDIA, Form 8-K: licence requirement for A100 and H100 (event of 26 August 2022)',
      'zh-TW': '輝達8-K重大事項申報：A100與H100的許可要求（2022年8月26日）',
    },
    publisher: 'NVIDIA / U.S. Securities and Exchange Commission',
    url: 'https://www.sec.gov/Archives/edgar/data/1045810/000104581022000146/nvda-20220826.htm',
    publishedOn: '2022-08-31',
  },
  {
    key: 'rule-2022',
    kind: 'rule',
    title: {
      en: '87 FR 62186: Implementation of Additional Export Controls: Certain Advanced Computing and Semiconductor Manufacturing Items (effective 7 October 2022)',
      'zh-TW': '《聯邦公報》87 FR 62186：先進運算與半導體製造物項之出口管制（2022年10月7日生效）',
    },
    publisher: 'Bureau of Industry and Security, Department of Commerce',
    url: 'https://www.federalregister.gov/citation/87-FR-62186',
    publishedOn: '2022-10-13',
  },
  {
    key: 'rule-2023',
    kind: 'rule',
    title: {
      en: '88 FR 73458: Implementation of Additional Export Controls: Certain Advanced Computing Items; Updates and Corrections (effective 17 November 2023)',
      'zh-TW': '《聯邦公報》88 FR 73458：先進運算物項管制修正（2023年11月17日生效）',
    },
    publisher: 'Bureau of Industry and Security, Department of Commerce',
    url: 'https://www.federalregister.gov/citation/88-FR-73458',
    publishedOn: '2023-10-25',
  },
  {
    key: 'diffusion-rule',
    kind: 'rule',
    title: {
      en: '90 FR 4544: Framework for Artificial Intelligence Diffusion (effective 13 January 2025)',
      'zh-TW': '《聯邦公報》90 FR 4544：《AI擴散規則》暫行最終規則（2025年1月13日生效）',
    },
    publisher: 'Bureau of Industry and Security, Department of Commerce',
    url: 'https://www.federalregister.gov/d/2025-00636',
    publishedOn: '2025-01-15',
  },
  {
    key: 'diligence-correction',
    kind: 'rule',
    title: {
      en: 'FR Doc. 2025-02655: Additional Due Diligence Measures for Advanced Computing Integrated Circuits; Correction (effective 11 February 2025)',
      'zh-TW': '《聯邦公報》2025-02655號：3A090之更正（2025年2月11日生效）',
    },
    publisher: 'Bureau of Industry and Security, Department of Commerce',
    url: 'https://www.govinfo.gov/content/pkg/FR-2025-02-14/html/2025-02655.htm',
    publishedOn: '2025-02-14',
  },
  {
    key: 'nvidia-8k-2025',
    kind: 'filing',
    title: {
      en: 'NVIDIA, Form 8-K: licence requirement for H20 (event of 9 April 2025)',
      'zh-TW': '輝達8-K重大事項申報：H20的許可要求（2025年4月9日）',
    },
    publisher: 'NVIDIA / U.S. Securities and Exchange Commission',
    url: 'https://www.sec.gov/Archives/edgar/data/1045810/000104581025000082/nvda-20250409.htm',
    publishedOn: '2025-04-15',
  },
  {
    key: 'diffusion-rescission',
    kind: 'statement',
    title: {
      en: 'Department of Commerce announces rescission of the AI Diffusion Rule',
      'zh-TW': '美國商務部新聞稿：宣布撤銷《AI擴散規則》',
    },
    publisher: 'Bureau of Industry and Security, Department of Commerce',
    url: 'https://www.bis.gov/press-release/department-commerce-announces-rescission-biden-era-artificial-intelligence-diffusion-rule-strengthens',
    publishedOn: '2025-05-13',
  },
  {
    key: 'nvidia-h20-resume',
    kind: 'statement',
    title: {
      en: "NVIDIA blog on its chief executive's visits to Washington and Beijing and the H20",
      'zh-TW': '輝達部落格：執行長於華府與北京推廣AI，將重新申請銷售H20',
    },
    publisher: 'NVIDIA',
    url: 'https://blogs.nvidia.com/blog/nvidia-ceo-promotes-ai-in-dc-and-china/',
    publishedOn: '2025-07-14',
  },
  {
    key: 'h20-licences',
    kind: 'article',
    title: {
      en: 'U.S. grants NVIDIA license to export H20 chips to China (citing Reuters)',
      'zh-TW': '美國核發許可證，輝達可向中國出口H20（引述路透）',
    },
    publisher: 'SEE',
    url: 'https://see.news/us-grants-nvidia-license-to-export-h20-chips-to-china',
    publishedOn: '2025-08',
  },
  {
    key: 'rtx-6000d-report',
    kind: 'article',
    title: {
      en: "China tells technology companies to stop buying Nvidia's AI chips",
      'zh-TW': '中國要求科技公司停止購買輝達AI晶片',
    },
    publisher: 'Business Standard / Reuters',
    url: 'https://www.business-standard.com/amp/world-news/china-tells-technology-companies-to-stop-buying-nvidia-s-ai-chips-125091701512_1.html',
    publishedOn: '2025-09-17',
  },
  {
    key: 'customs-h200',
    kind: 'article',
    title: {
      en: 'China blocks Nvidia H200 AI chips (citing Reuters)',
      'zh-TW': '中國阻擋輝達H200入境（引述路透）',
    },
    publisher: 'News.Az',
    url: 'https://news.az/news/china-blocks-nvidia-h200-ai-chips-amid-tech-tensions',
    publishedOn: '2026-01-14',
  },
  {
    key: 'rule-2026',
    kind: 'rule',
    title: {
      en: '91 FR 1684: Revision to License Review Policy for Advanced Computing Commodities (effective 15 January 2026)',
      'zh-TW': '《聯邦公報》91 FR 1684：先進運算商品許可審查政策修正（2026年1月15日生效）',
    },
    publisher: 'Bureau of Industry and Security, Department of Commerce',
    url: 'https://www.govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00789.htm',
    publishedOn: '2026-01-15',
  },
  {
    key: 'proclamation-11002',
    kind: 'rule',
    title: {
      en: 'Proclamation 11002: Adjusting Imports of Semiconductors, Semiconductor Manufacturing Equipment, and Their Derivative Products',
      'zh-TW': '美國總統第11002號公告：調整半導體及其衍生產品之進口',
    },
    publisher: 'The White House',
    url: 'https://www.whitehouse.gov/presidential-actions/2026/01/adjusting-imports-of-semiconductors-semiconductor-manufacturing-equipment-and-their-derivative-products-into-the-united-states/',
    publishedOn: '2026-01-14',
  },
  {
    key: 'bis-headquarters',
    kind: 'report',
    title: {
      en: 'BIS Publishes Guidance Regarding License Requirements for Advanced Computing Items',
      'zh-TW': 'BIS發布先進運算物項許可要求說明（律師事務所整理）',
    },
    publisher: 'Holland & Knight',
    url: 'https://www.hklaw.com/en/insights/publications/2026/06/bis-publishes-guidance-license-requirements-advanced-computing-items',
    publishedOn: '2026-06-05',
  },
]
