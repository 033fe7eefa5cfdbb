import { addOn, between, each, flat, seat, seats } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

/** Video of two people for a minute is two minutes of participants. */
const participants =
	'Every minute of every participant: a visit of one clinician and one patient counts twice.';

/** Video visits. */
export const telehealth: readonly ListedProduct[] = [
	{
		id: 'guide-video',
		name: 'Video, as a guide puts it',
		sources: ['launchadvisor'],
		confidence: 'second-hand',
		covers: ['video'],
		offers: [
			{
				id: 'guide-video-minutes',
				name: 'Video per minute (guide)',
				counts: 'Minutes of video consultation.',
				note: 'Far above what the makers of video charge those who build with it.',
				charges: [
					{ id: 'minutes', charge: each('video-minutes', '0.10'), origin: between('0.05', '0.15') }
				]
			}
		]
	},
	{
		id: 'doxy-me',
		name: 'Doxy.me',
		vendor: 'Doxy.me',
		sources: ['guide-telehealth', 'phiguard'],
		confidence: 'indicative',
		covers: ['video'],
		offers: [
			{
				id: 'doxy-me-free',
				name: 'Doxy.me Free',
				rank: 1,
				note: 'Whether a signed BAA comes with it is disputed: a guide says yes, a privacy firm says no.',
				question: 'Do you sign a BAA for the free tier?',
				charges: [{ id: 'base', charge: flat('0') }]
			},
			{
				id: 'doxy-me-professional',
				name: 'Doxy.me Professional',
				rank: 2,
				counts: 'Everybody who holds video visits.',
				compliance: { 'signed-baa': 'yes' },
				charges: [{ id: 'providers', charge: seat('clinicians', '35') }]
			},
			{
				id: 'doxy-me-clinic',
				name: 'Doxy.me Clinic',
				rank: 3,
				question: 'What does the plan for clinics cost?',
				charges: [{ id: 'clinic', charge: flat('unknown') }]
			}
		]
	},
	{
		id: 'zoom',
		name: 'Zoom Workplace',
		vendor: 'Zoom',
		sources: ['zoom', 'guide-telehealth'],
		confidence: 'indicative',
		covers: ['video'],
		offers: [
			{
				id: 'zoom-pro',
				name: 'Zoom Pro',
				rank: 1,
				counts: 'Everybody who holds video visits.',
				question: 'Do you sign a BAA for this plan?',
				charges: [{ id: 'users', charge: seat('clinicians', '16.99') }]
			},
			{
				id: 'zoom-business',
				name: 'Zoom Business',
				rank: 2,
				counts: 'Everybody who holds video visits; ten at least are charged.',
				question: 'Do you sign a BAA for this plan?',
				charges: [
					{
						id: 'users',
						charge: seats({ meter: 'clinicians', minimum: '10', price: '21.99' })
					}
				]
			},
			// 13.33 and 18.33 a month, twelve of them paid ahead.
			{
				id: 'zoom-pro-yearly',
				name: 'Zoom Pro, billed yearly',
				ladder: 'zoom-yearly',
				rank: 1,
				counts: 'Everybody who holds video visits.',
				question: 'Do you sign a BAA for this plan?',
				charges: [{ id: 'users', per: 'year', charge: seat('clinicians', '159.96') }]
			},
			{
				id: 'zoom-business-yearly',
				name: 'Zoom Business, billed yearly',
				ladder: 'zoom-yearly',
				rank: 2,
				counts: 'Everybody who holds video visits; ten at least are charged.',
				question: 'Do you sign a BAA for this plan?',
				charges: [
					{
						id: 'users',
						per: 'year',
						charge: seats({ meter: 'clinicians', minimum: '10', price: '219.96' })
					}
				]
			},
			{
				id: 'zoom-healthcare',
				name: 'Zoom for Healthcare',
				question: 'What does a user cost with a signed BAA?',
				charges: [
					{
						id: 'users',
						charge: seat('clinicians', '18.50'),
						origin: { source: 'guide-telehealth', ...between('15', '22') }
					}
				]
			}
		]
	},
	{
		id: 'therapymate-video',
		name: 'TherapyMate Telehealth',
		vendor: 'TherapyMate',
		sources: ['therapymate'],
		confidence: 'second-hand',
		covers: ['video'],
		offers: [
			{
				id: 'therapymate-telehealth',
				name: 'TherapyMate Telehealth',
				counts: 'Every clinician it is switched on for, with as many sessions as they hold.',
				note: 'An addition to TherapyMate, which you need beside it.',
				// Charged in part when it is switched on within a month, and in full when it is switched off.
				terms: { changes: { proration: 'day', removal: 'no-credit' } },
				charges: [{ id: 'clinicians', charge: seat('clinicians', '10') }]
			}
		]
	},
	{
		id: 'amwell',
		name: 'Amwell',
		vendor: 'Amwell',
		sources: ['guide-telehealth'],
		confidence: 'indicative',
		covers: ['video'],
		offers: [
			{
				id: 'amwell-enterprise',
				name: 'Amwell',
				question: 'What does a provider cost, and from how many providers do you sell?',
				charges: [
					{ id: 'providers', charge: seat('clinicians', '350'), origin: between('200', '500') }
				]
			}
		]
	},
	{
		id: 'cloudflare-realtimekit',
		name: 'Cloudflare RealtimeKit',
		vendor: 'Cloudflare',
		sources: ['cloudflare-realtimekit'],
		confidence: 'list',
		isBuildingBlock: true,
		covers: ['video'],
		offers: [
			{
				id: 'cloudflare-realtimekit-video',
				name: 'Cloudflare RealtimeKit',
				counts: participants,
				charges: [
					{ id: 'video', charge: each('participant-minutes', '0.002') },
					addOn('recording', 'Recording', [], each('video-minutes', '0.01'))
				]
			}
		],
		leftOut: [
			{
				what: 'Sound without picture at 0.0005',
				why: 'Which visits go without picture nobody says.'
			}
		]
	},
	{
		id: 'daily',
		name: 'Daily Video',
		vendor: 'Daily',
		sources: ['daily', 'daily-2019'],
		confidence: 'list',
		isBuildingBlock: true,
		covers: ['video'],
		offers: [
			{
				id: 'daily-video',
				name: 'Daily, 10,000 free minutes',
				counts: participants,
				question: 'What does a minute cost beyond the free 10,000, with a signed BAA?',
				charges: [
					{
						id: 'video',
						charge: {
							kind: 'graduated',
							meter: 'participant-minutes',
							tiers: [
								{ upTo: '10000', unit: '0' },
								{ upTo: null, unit: 'unknown' }
							],
							boundary: 'inclusive',
							zeroUsage: 'free'
						}
					}
				]
			},
			{
				id: 'daily-developer-2019',
				name: 'Daily developer plan of 2019',
				counts: participants,
				note: 'What its plans were in 2019; only the free minutes are known to hold today.',
				question: 'What do a plan with a signed BAA and a minute cost today?',
				charges: [
					{
						id: 'base',
						charge: flat('199'),
						origin: { source: 'daily-2019', confidence: 'second-hand' }
					},
					{
						id: 'video',
						charge: each('participant-minutes', '0.004', '10000'),
						origin: { source: 'daily-2019', confidence: 'second-hand' }
					}
				]
			}
		]
	},
	{
		id: 'twilio-video',
		name: 'Twilio Video',
		vendor: 'Twilio',
		sources: ['twilio-video-notes', 'twilio-video-docs'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['video'],
		offers: [
			{
				id: 'twilio-video-minutes',
				name: 'Twilio Video',
				counts: participants,
				note: 'The vendor confirms what it counts; the price is from somebody else.',
				question: 'What does a minute of a participant cost?',
				charges: [{ id: 'video', charge: each('participant-minutes', '0.004') }]
			}
		]
	},
	{
		id: 'videosdk',
		name: 'VideoSDK',
		vendor: 'VideoSDK',
		sources: ['videosdk'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['video'],
		offers: [
			{
				id: 'videosdk-hd',
				name: 'VideoSDK in HD',
				counts: participants,
				charges: [{ id: 'video', charge: each('participant-minutes', '0.003', '10000') }]
			},
			{
				id: 'videosdk-full-hd',
				name: 'VideoSDK in full HD',
				counts: participants,
				charges: [{ id: 'video', charge: each('participant-minutes', '0.007', '10000') }]
			}
		],
		leftOut: [
			{
				what: 'Sound without picture at 0.0006',
				why: 'Which visits go without picture nobody says.'
			}
		]
	}
];
