type ShippedChip = { readonly vendor: string; readonly names: readonly string[] }

const nvidia = (...names: string[]): ShippedChip => ({ vendor: 'NVIDIA', names })

const amd = (...names: string[]): ShippedChip => ({ vendor: 'AMD', names })

/**
 * The chips that shipped events are about, by the names under which newsrooms keep them or their
 * variants: every chip of the newsroom that has one of them is meant.
 */
export const shippedChips = {
  a100: nvidia(
    'A100',
    'A100 40 GB',
    'A100 80 GB',
    'A100 PCIe',
    'A100 SXM4',
    'A100 SXM4 40 GB',
    'A100 SXM4 80 GB',
  ),
  a800: nvidia('A800', 'A800 PCIe 40 GB', 'A800 PCIe 80 GB', 'A800 SXM', 'A800 SXM4 80 GB'),
  h100: nvidia('H100', 'H100 SXM', 'H100 SXM5', 'H100 SXM5 80 GB', 'H100 PCIe', 'H100 NVL'),
  h800: nvidia('H800', 'H800 SXM5', 'H800 PCIe'),
  h200: nvidia('H200', 'H200 SXM', 'H200 NVL'),
  h20: nvidia('H20', 'HGX H20'),
  l40s: nvidia('L40S'),
  'rtx-pro-6000d': nvidia('RTX Pro 6000D', 'RTX 6000D'),
  mi300x: amd('MI300X', 'Instinct MI300X'),
  mi325x: amd('MI325X', 'Instinct MI325X'),
} as const satisfies Readonly<Record<string, ShippedChip>>
