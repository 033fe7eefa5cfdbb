import { addOn, between, each } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

const segments =
	'Segments: a long message is sent in several parts, and each part costs. Set how many a message takes.';

/** Text messages and reminders. */
export const messages: readonly ListedProduct[] = [
	{
		id: 'guide-messages',
		name: 'Reminders, as a guide puts them',
		sources: ['launchadvisor'],
		confidence: 'second-hand',
		covers: ['reminders'],
		offers: [
			{
				id: 'guide-reminders',
				name: 'Text reminders per message (guide)',
				counts: 'Messages sent.',
				charges: [
					{ id: 'messages', charge: each('messages', '0.035'), origin: between('0.02', '0.05') }
				]
			}
		]
	},
	{
		id: 'twilio-sms',
		name: 'Twilio Programmable SMS',
		vendor: 'Twilio',
		sources: ['twilio-sms', 'signalwire'],
		confidence: 'list',
		isBuildingBlock: true,
		covers: ['reminders'],
		offers: [
			{
				id: 'twilio-sms-us',
				name: 'Twilio SMS',
				counts: segments,
				note: 'Carriers add their own surcharge, mostly 0.002 to 0.005 a message as another maker tells; that line is off.',
				charges: [
					{ id: 'sent', name: 'Messages sent', charge: each('message-segments', '0.0083') },
					{ id: 'received', name: 'Messages received', charge: each('replies', '0.0083') },
					addOn('carriers', 'Surcharge of carriers', [], each('messages', '0.0035'), {
						origin: {
							source: 'signalwire',
							confidence: 'second-hand',
							...between('0.002', '0.005')
						}
					})
				]
			}
		],
		leftOut: [
			{
				what: 'Picture messages at 0.022',
				why: 'Reminders are text; pictures are not counted here.'
			}
		]
	},
	{
		id: 'plivo',
		name: 'Plivo SMS',
		vendor: 'Plivo',
		sources: ['plivo'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['reminders'],
		offers: [
			{
				id: 'plivo-sms',
				name: 'Plivo SMS from an ordinary number',
				counts: segments,
				charges: [
					{ id: 'sent', name: 'Messages sent', charge: each('message-segments', '0.0077') },
					{ id: 'received', name: 'Messages received', charge: each('replies', '0.0077') }
				]
			},
			{
				id: 'plivo-sms-toll-free',
				name: 'Plivo SMS from a toll-free number',
				counts: segments,
				charges: [{ id: 'sent', name: 'Messages sent', charge: each('message-segments', '0.0079') }]
			}
		],
		leftOut: [{ what: 'Contracts from about 1,000 a month', why: 'What they hold is not said.' }]
	},
	{
		id: 'bandwidth',
		name: 'Bandwidth Messaging',
		vendor: 'Bandwidth',
		sources: ['bandwidth'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['reminders'],
		offers: [
			{
				id: 'bandwidth-sms',
				name: 'Bandwidth SMS from an ordinary number',
				charges: [{ id: 'sent', charge: each('messages', '0.004') }]
			},
			{
				id: 'bandwidth-sms-toll-free',
				name: 'Bandwidth SMS from a toll-free number',
				charges: [{ id: 'sent', charge: each('messages', '0.007') }]
			},
			{
				id: 'bandwidth-sms-short-code',
				name: 'Bandwidth SMS from a short code',
				charges: [{ id: 'sent', charge: each('messages', '0.008') }]
			}
		]
	},
	{
		id: 'telnyx',
		name: 'Telnyx Messaging',
		vendor: 'Telnyx',
		sources: ['voip-wiki', 'telnyx-docs'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['reminders'],
		offers: [
			{
				id: 'telnyx-sms',
				name: 'Telnyx SMS, an old figure',
				counts: segments,
				note: 'From about 2021 and from somebody else. The vendor’s page says only that you pay as you go.',
				question: 'What does one part of a message cost today?',
				charges: [{ id: 'sent', charge: each('message-segments', '0.0025') }]
			}
		]
	},
	{
		id: 'quo-sms',
		name: 'Quo SMS',
		vendor: 'Quo',
		sources: ['quo'],
		confidence: 'list',
		isBuildingBlock: true,
		covers: ['reminders'],
		offers: [
			{
				id: 'quo-sms-api',
				name: 'Quo SMS by API',
				counts: segments,
				note: 'Needs a subscription of Quo beside it; it was OpenPhone.',
				charges: [{ id: 'sent', charge: each('message-segments', '0.01') }]
			}
		]
	}
];
