import { addOn, between, each } from '../charges.ts';
import type { Line, ListedProduct } from '../product.ts';

const gigabytes = 'Gigabytes that lie there in a month. They pile up: what you add stays.';

/** Where files of patients may lie. */
export const storage: readonly ListedProduct[] = [
	{
		id: 'guide-storage',
		name: 'Files, as a guide puts them',
		sources: ['launchadvisor'],
		confidence: 'second-hand',
		covers: ['storage'],
		offers: [
			{
				id: 'guide-storage-gigabytes',
				name: 'Files per gigabyte (guide)',
				counts: gigabytes,
				charges: [
					{ id: 'gigabytes', charge: each('stored-gb', '0.03'), origin: between('0.01', '0.05') }
				]
			}
		]
	},
	{
		id: 'aws-s3',
		name: 'Amazon S3 Standard',
		vendor: 'Amazon',
		sources: ['object-storage-2022', 'object-storage-2023'],
		confidence: 'second-hand',
		isBuildingBlock: true,
		covers: ['storage'],
		offers: [
			{
				id: 'aws-s3-standard',
				name: 'Amazon S3 Standard',
				counts: gigabytes,
				note: 'From older tables of others; the vendor’s page could not be read. What you fetch back costs extra.',
				question: 'What does a gigabyte cost today, to keep and to fetch?',
				charges: [
					{
						id: 'gigabytes',
						charge: {
							kind: 'graduated',
							meter: 'stored-gb',
							tiers: [
								{ upTo: '51200', unit: '0.023' },
								{ upTo: '512000', unit: '0.022' },
								{ upTo: null, unit: '0.021' }
							],
							boundary: 'inclusive',
							zeroUsage: 'free'
						}
					}
				]
			}
		]
	},
	{
		id: 'google-cloud-storage',
		name: 'Google Cloud Storage',
		vendor: 'Google',
		sources: ['google-storage'],
		confidence: 'list',
		isBuildingBlock: true,
		covers: ['storage'],
		// Prices of an hour, times the 730 hours of a month: 0.000027397, 0.000013699, 0.000005479, 0.000001644.
		offers: [
			storageClass('standard', 'Standard', '0.01999981'),
			storageClass('nearline', 'Nearline', '0.01000027'),
			storageClass('coldline', 'Coldline', '0.00399967'),
			storageClass('archive', 'Archive', '0.00120012')
		],
		leftOut: [{ what: 'Fetching files back', why: 'How much is fetched nobody counts here.' }]
	},
	{
		id: 'backblaze-b2',
		name: 'Backblaze B2',
		vendor: 'Backblaze',
		sources: ['object-storage-2024'],
		confidence: 'second-hand',
		isBuildingBlock: true,
		covers: ['storage'],
		offers: [
			{
				id: 'backblaze-b2-storage',
				name: 'Backblaze B2',
				counts: gigabytes,
				charges: [{ id: 'gigabytes', charge: each('stored-gb', '0.006') }]
			}
		]
	},
	{
		id: 'cloudflare-r2',
		name: 'Cloudflare R2',
		vendor: 'Cloudflare',
		sources: ['object-storage-2024', 'object-storage-2023'],
		confidence: 'second-hand',
		isBuildingBlock: true,
		covers: ['storage'],
		offers: [
			{
				id: 'cloudflare-r2-storage',
				name: 'Cloudflare R2',
				counts: gigabytes,
				note: 'Fetching files back costs nothing.',
				charges: [{ id: 'gigabytes', charge: each('stored-gb', '0.015') }]
			}
		]
	},
	{
		id: 'google-healthcare-api',
		name: 'Google Cloud Healthcare API',
		vendor: 'Google',
		sources: ['google-healthcare'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['storage'],
		offers: [
			{
				id: 'google-healthcare-api-storage',
				name: 'Google Cloud Healthcare API',
				counts: gigabytes,
				question: 'What does a gigabyte of records and of images cost a month?',
				charges: [
					{ id: 'gigabytes', charge: each('stored-gb', 'unknown') },
					addOn('consent', 'Consent of patients', [], each('active-patients', '0.05'))
				]
			}
		],
		leftOut: [
			{
				what: 'Rules of administrators at 50 each',
				why: 'How many a practice would write is not counted here.'
			}
		]
	}
];

function storageClass(key: string, name: string, price: string): ListedProduct['offers'][number] {
	const line: Line = { id: 'gigabytes', charge: each('stored-gb', price) };
	return {
		id: `google-cloud-storage-${key}`,
		name: `Google Cloud Storage, ${name}`,
		counts: `${gigabytes} The vendor counts hours; a month is taken to have 730.`,
		charges: [line]
	};
}
