/**
 * How a price was read, the surest way first. Only what stands word for word on a page of the vendor
 * that carries a date may be called a list price.
 */
export const readings = [
	/** Every figure was found word for word on the vendor's page. */
	'verbatim',
	/** Somebody read it on the vendor's page, on the day given. */
	'page-read',
	/** A document of the vendor itself: a help article, a price list, a specification. */
	'vendor',
	/** Somebody else who names the vendor's price. */
	'third-party',
	/** A guide that gives ranges. */
	'guide',
	/** Notes on the market that say where they have it from. */
	'notes',
	/** Gathered by a program; nobody checked it against the page. */
	'survey'
] as const;
export type ReadingOfSource = (typeof readings)[number];

/** Where prices of the book are from. */
export interface Source {
	readonly title: string;
	/** Shown as text, never followed. */
	readonly address?: string;
	/** The copy that was read, where it was not the page itself. */
	readonly copy?: string;
	/** The day, month or year it was read, or that it carries. */
	readonly seen?: string;
	/** Of a source without a date: the year it seems to be from. */
	readonly about?: string;
	readonly how: ReadingOfSource;
}

const list = {
	launchadvisor: {
		title: 'LaunchAdvisor, guide to per-user, per-use and flat-rate software pricing',
		how: 'guide'
	},
	'itsup-port-authority': {
		title: 'Itsup Port Authority, "IT Support Pricing Models: Per-User, Per-Device, and Flat-Rate"',
		how: 'guide'
	},
	flexpoint: {
		title: 'FlexPoint, "MSP Per User Pricing"',
		how: 'guide'
	},
	practicerunner: {
		title: 'PracticeRunner help centre, "Understanding PracticeRunner Membership Tiers"',
		address: 'https://customers-staging.practicerunner.com/help/membership-tiers',
		seen: '2026',
		how: 'vendor'
	},

	abridge: {
		title: 'Abridge site',
		address: 'https://www.abridge.com/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/abridge/refs/heads/main/plans/abridge-plans-pricing.yml',
		seen: '2026-08-15',
		how: 'page-read'
	},
	advancedmd: {
		title: 'AdvancedMD pricing page',
		address: 'https://www.advancedmd.com/software-pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/advancedmd/refs/heads/main/plans/advancedmd-plans-pricing.yml',
		seen: '2026-08-15',
		how: 'page-read'
	},
	akute: {
		title: 'Akute Health pricing page',
		address: 'https://www.akutehealth.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/akute/refs/heads/main/plans/akute-plans-pricing.yml',
		seen: '2026-06-21',
		how: 'survey'
	},
	allo: {
		title: 'Allo pricing page',
		address: 'https://www.withallo.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/the-mobile-first-company/refs/heads/main/plans/the-mobile-first-company-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	athenahealth: {
		title: 'athenahealth page about cost and value',
		address: 'https://www.athenahealth.com/why-choose-us/cost-value',
		copy: 'https://raw.githubusercontent.com/api-evangelist/athenahealth/refs/heads/main/plans/athenahealth-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	bandwidth: {
		title: 'Bandwidth pricing page',
		address: 'https://www.bandwidth.com/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/bandwidth/refs/heads/main/plans/bandwidth-plans-pricing.yml',
		seen: '2026-05-04',
		how: 'survey'
	},
	canvas: {
		title: 'Canvas Medical pricing page',
		address: 'https://www.canvasmedical.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/canvas-medical/refs/heads/main/plans/canvas-medical-plans-pricing.yml',
		seen: '2026-08-14',
		how: 'page-read'
	},
	daily: {
		title: 'Daily pricing page',
		address: 'https://www.daily.co/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/daily-co/refs/heads/main/plans/daily-co-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	dosespot: {
		title: 'DoseSpot site',
		address: 'https://dosespot.com/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/dosespot/refs/heads/main/plans/dosespot-plans-pricing.yml',
		seen: '2026-08-15',
		how: 'page-read'
	},
	drchrono: {
		title: 'DrChrono plans and pricing',
		address: 'https://www.drchrono.com/plans-and-pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/drchrono/refs/heads/main/finops/drchrono-finops.yml',
		about: '2026',
		how: 'survey'
	},
	eclinicalworks: {
		title: 'eClinicalWorks pricing page',
		address: 'https://www.eclinicalworks.com/products-services/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/eclinicalworks/refs/heads/main/plans/eclinicalworks-plans-pricing.yml',
		seen: '2026-08-14',
		how: 'page-read'
	},
	elation: {
		title: 'Elation Health pricing page',
		address: 'https://www.elationhealth.com/contact-us/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/elation-health/refs/heads/main/plans/elation-health-plans-pricing.yml',
		seen: '2026-08-14',
		how: 'page-read'
	},
	'google-healthcare': {
		title: 'Google Cloud Healthcare API pricing',
		address: 'https://cloud.google.com/healthcare-api/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/google-cloud-healthcare/refs/heads/main/plans/google-cloud-healthcare-plans-pricing.yml',
		seen: '2026-06-13',
		how: 'survey'
	},
	'google-storage': {
		title: 'Google Cloud Storage pricing',
		address: 'https://cloud.google.com/storage/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/gcp-cloud-storage/refs/heads/main/plans/gcp-cloud-storage-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	'google-workspace': {
		title: 'Google Workspace pricing page',
		address: 'https://workspace.google.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/google-workspace/refs/heads/main/plans/google-workspace-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	healthie: {
		title: 'Healthie pricing page',
		address: 'https://www.gethealthie.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/healthie/refs/heads/main/plans/healthie-plans-pricing.yml',
		seen: '2026-08-14',
		how: 'page-read'
	},
	heidi: {
		title: 'Heidi Health pricing page',
		address: 'https://www.heidihealth.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/heidi-health/refs/heads/main/plans/heidi-health-plans-pricing.yml',
		seen: '2026-05-24',
		how: 'survey'
	},
	'insight-health': {
		title: 'Insight Health pricing page',
		address: 'https://www.insighthealth.ai/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/insighthealth/refs/heads/main/plans/insighthealth-plans-pricing.yml',
		seen: '2026-10-07',
		how: 'verbatim'
	},
	intakeq: {
		title: 'IntakeQ pricing page',
		address: 'https://intakeq.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/intakeq/refs/heads/main/plans/intakeq-plans-pricing.yml',
		seen: '2026-07-05',
		how: 'survey'
	},
	jane: {
		title: 'Jane pricing page',
		address: 'https://jane.app/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/jane-app/refs/heads/main/plans/jane-app-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	klarify: {
		title: 'Klarify pricing',
		address: 'https://www.klarify.ca/#pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/klarify/refs/heads/main/plans/klarify-plans-pricing.yml',
		seen: '2026-10-07',
		how: 'verbatim'
	},
	klaviyo: {
		title: 'Klaviyo pricing page',
		address: 'https://www.klaviyo.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/klaviyo/refs/heads/main/plans/klaviyo-plans-pricing.yml',
		seen: '2026-08-13',
		how: 'page-read'
	},
	mailchimp: {
		title: 'Mailchimp marketing prices',
		address: 'https://mailchimp.com/pricing/marketing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/mailchimp/refs/heads/main/plans/mailchimp-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	'mailchimp-may': {
		title: 'Mailchimp marketing prices in May 2026',
		address: 'https://mailchimp.com/pricing/marketing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/mailchimp/refs/heads/main/plans/mailchimp-plans-pricing.yml',
		seen: '2026-05-04',
		how: 'survey'
	},
	mangomint: {
		title: 'Mangomint pricing page',
		address: 'https://www.mangomint.com/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/mangomint/refs/heads/main/plans/mangomint-plans-pricing.yml',
		seen: '2026-07-03',
		how: 'survey'
	},
	mindbody: {
		title: 'Mindbody business pricing',
		address: 'https://www.mindbodyonline.com/business/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/mindbody/refs/heads/main/plans/mindbody-plans-pricing.yml',
		seen: '2026-05-28',
		how: 'survey'
	},
	orb: {
		title: 'Orb pricing page',
		address: 'https://www.withorb.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/orb-billing/refs/heads/main/plans/orb-billing-plans-pricing.yml',
		seen: '2026-06-20',
		how: 'survey'
	},
	paubox: {
		title: 'Paubox Email API pricing',
		address: 'https://www.paubox.com/pricing/paubox-email-api',
		copy: 'https://raw.githubusercontent.com/api-evangelist/paubox/refs/heads/main/plans/paubox-plans-pricing.yml',
		seen: '2026-08-26',
		how: 'page-read'
	},
	photon: {
		title: 'Photon Health site',
		address: 'https://www.photon.health',
		copy: 'https://raw.githubusercontent.com/api-evangelist/photon-health/refs/heads/main/plans/photon-health-plans-pricing.yml',
		seen: '2026-06-21',
		how: 'survey'
	},
	plivo: {
		title: 'Plivo SMS pricing',
		address: 'https://www.plivo.com/sms/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/plivo/refs/heads/main/plans/plivo-plans-pricing.yml',
		seen: '2026-05-08',
		how: 'survey'
	},
	'practice-fusion': {
		title: 'Practice Fusion pricing page',
		address: 'https://www.practicefusion.com/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/practice-fusion/refs/heads/main/plans/practice-fusion-plans-pricing.yml',
		seen: '2026-08-14',
		how: 'page-read'
	},
	quo: {
		title: 'Quo pricing overview',
		address: 'https://www.quo.com/docs/mdx/pricing-support/pricing-overview',
		copy: 'https://raw.githubusercontent.com/api-evangelist/quo/refs/heads/main/plans/quo-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	ringcentral: {
		title: 'RingCentral plans and pricing',
		address: 'https://www.ringcentral.com/office/plansandpricing.html',
		copy: 'https://raw.githubusercontent.com/api-evangelist/ringcentral/refs/heads/main/plans/ringcentral-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	'ringcentral-costs': {
		title: 'RingCentral cost notes',
		address:
			'https://raw.githubusercontent.com/api-evangelist/ringcentral/refs/heads/main/finops/ringcentral-finops.yml',
		seen: '2026-05-08',
		how: 'survey'
	},
	simplepractice: {
		title: 'SimplePractice pricing page',
		address: 'https://www.simplepractice.com/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/simplepractice/refs/heads/main/plans/simplepractice-plans-pricing.yml',
		seen: '2026-07-10',
		how: 'survey'
	},
	square: {
		title: 'Square pricing page',
		address: 'https://squareup.com/us/en/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/square/refs/heads/main/plans/square-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	stax: {
		title: 'Stax pricing page',
		address: 'https://staxpayments.com/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/stax/refs/heads/main/plans/stax-plans-pricing.yml',
		seen: '2026-08-29',
		how: 'page-read'
	},
	stripe: {
		title: 'Stripe pricing page',
		address: 'https://stripe.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/stripe/refs/heads/main/plans/stripe-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	tebra: {
		title: 'Tebra pricing page',
		address: 'https://www.tebra.com/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/tebra/refs/heads/main/plans/tebra-plans-pricing.yml',
		seen: '2026-07-10',
		how: 'survey'
	},
	theranest: {
		title: 'TheraNest pricing page',
		address: 'https://ensorahealth.com/pricing/theranest-mental-health/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/theranest/refs/heads/main/plans/theranest-plans-pricing.yml',
		seen: '2026-07-10',
		how: 'survey'
	},
	therapynotes: {
		title: 'TherapyNotes pricing page',
		address: 'https://www.therapynotes.com/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/therapynotes/refs/heads/main/plans/therapynotes-plans-pricing.yml',
		seen: '2026-07-10',
		how: 'survey'
	},
	'twilio-sms': {
		title: 'Twilio SMS pricing for the US',
		address: 'https://www.twilio.com/en-us/sms/pricing/us',
		copy: 'https://raw.githubusercontent.com/api-evangelist/posts/main/_posts/2026-11-12-twilio-api-pricing-what-a-text-message-costs-and-what-gets-added.md',
		seen: '2026-11-09',
		how: 'page-read'
	},
	updox: {
		title: 'Updox pricing calculator',
		address: 'https://www.updox.com/tools/updox-pricing-calculator/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/updox/refs/heads/main/plans/updox-plans-pricing.yml',
		seen: '2026-07-04',
		how: 'survey'
	},
	vagaro: {
		title: 'Vagaro pricing page',
		address: 'https://www.vagaro.com/pro/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/vagaro/refs/heads/main/plans/vagaro-plans-pricing.yml',
		seen: '2026-07-03',
		how: 'survey'
	},
	videosdk: {
		title: 'VideoSDK pricing page',
		address: 'https://www.videosdk.live/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/videosdk/refs/heads/main/plans/videosdk-plans-pricing.yml',
		about: '2026',
		how: 'survey'
	},
	weave: {
		title: 'Weave pricing page',
		address: 'https://www.getweave.com/pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/weave/refs/heads/main/plans/weave-plans-pricing.yml',
		seen: '2026-07-03',
		how: 'survey'
	},
	'wells-fargo': {
		title: 'Wells Fargo payment processing prices',
		address: 'https://www.wellsfargo.com/biz/merchant/payment-processing-pricing/',
		copy: 'https://raw.githubusercontent.com/api-evangelist/wells-fargo/refs/heads/main/plans/wells-fargo-plans-pricing.yml',
		seen: '2026-09-20',
		how: 'verbatim'
	},
	zoom: {
		title: 'Zoom pricing page',
		address: 'https://zoom.us/pricing',
		copy: 'https://raw.githubusercontent.com/api-evangelist/zoom/refs/heads/main/plans/zoom-plans-pricing.yml',
		seen: '2026-05-04',
		how: 'survey'
	},

	'4mednet': {
		title: '4MEDNET, technology roadmap for small practices',
		address: 'https://4mednet.com/blog/2026-technology-roadmap-small-practices',
		seen: '2026-02-22',
		how: 'third-party'
	},
	'ai-scribe-notes': {
		title: 'Notes on AI scribes that link the pages of their vendors',
		address: 'https://github.com/py-andy-c/ideas',
		about: '2026',
		how: 'notes'
	},
	chairhold: {
		title: 'ChairHold, comparison with Fresha',
		address: 'https://chairhold.com/blog/fresha-vs-chairhold/',
		seen: '2026',
		how: 'third-party'
	},
	chargebee: {
		title: 'Chargebee pricing page, a copy with some prices left blank',
		address: 'https://www.chargebee.com/pricing/?ref=primary-header',
		about: '2023',
		how: 'vendor'
	},
	charmhealth: {
		title: 'CharmHealth questions about EHR pricing, in two versions',
		address: 'https://www.charmhealth.com/resources/faq/ehr-pricing.html',
		how: 'vendor'
	},
	'cloudflare-realtimekit': {
		title: 'Cloudflare RealtimeKit pricing',
		address: 'https://developers.cloudflare.com/realtime/realtimekit/platform/pricing/',
		seen: '2026',
		how: 'vendor'
	},
	'daily-2019': {
		title: 'Daily, code of its plans published by a founder',
		address: 'https://gist.github.com/kwindla/c93ccda41d5143daa9dda3027a63ae3a',
		seen: '2019-03-05',
		how: 'vendor'
	},
	davenport: {
		title: 'IT Support Davenport, IT budget of a medical practice',
		address: 'https://itsupportdavenport.com/it-budget-planning-medical-practice',
		about: '2025',
		how: 'third-party'
	},
	'fresha-help': {
		title: 'Fresha help centre, managing a team plan',
		address:
			'https://www.fresha.com/help-center/knowledge-base/billing-and-fees/574-manage-your-team-plan',
		how: 'vendor'
	},
	glossgenius: {
		title: 'GlossGenius, on what booking apps really cost',
		address: 'https://glossgenius.com/blog/true-cost-most-salon-booking-apps',
		how: 'vendor'
	},
	'guide-claims': {
		title: 'Primary-care software guide, chapter on clearinghouses',
		about: '2025',
		how: 'guide'
	},
	'guide-secure-mail': {
		title: 'Primary-care software guide, chapter on encrypted communication',
		about: '2025',
		how: 'guide'
	},
	'guide-telehealth': {
		title: 'Primary-care software guide, chapter on telehealth',
		about: '2025',
		how: 'guide'
	},
	'guide-phone': {
		title: 'Primary-care software guide, chapter on phone systems',
		about: '2025',
		how: 'guide'
	},
	hrsa: {
		title: 'HRSA toolbox, what e-prescribing costs',
		address:
			'https://www.hrsa.gov/healthit/toolbox/HealthITAdoptiontoolbox/ElectronicPrescribing/costofepres.html',
		about: '2010',
		how: 'third-party'
	},
	'jane-balance': {
		title: 'Jane guide, switching to the Balance plan',
		address: 'https://jane.app/guide/switching-to-the-balance-plan',
		how: 'vendor'
	},
	'jane-licences': {
		title: 'Jane guide, licences and the usage report',
		address: 'https://jane.app/guide/faq-subscription-licenses-and-jane-s-usage-report',
		about: '2023',
		how: 'vendor'
	},
	'las-vegas-it': {
		title: 'Las Vegas IT Services, Microsoft 365 before the price increase of July 2026',
		address: 'https://lasvegasitservices.com/blog/microsoft-365-license-audit/',
		seen: '2026',
		how: 'third-party'
	},
	lessrec: {
		title: 'LessRec, AI scribes compared with human ones',
		address: 'https://lessrec.com/blog/ai-vs-human-scribe.html',
		seen: '2026-05-08',
		how: 'third-party'
	},
	'medspa-notes': {
		title: 'Notes on the market of medspa software',
		about: '2025',
		how: 'notes'
	},
	'nabla-notes': {
		title: 'Notes on the market that name prices of Nabla and Abridge',
		seen: '2026',
		how: 'notes'
	},
	'object-storage-2022': {
		title: 'Table of S3 storage prices',
		address: 'https://gist.github.com/EverettBerry/a37438006529a55f42da6fdbc44a505c',
		seen: '2022-07-07',
		how: 'third-party'
	},
	'object-storage-2023': {
		title: 'Script with prices of S3, Google Cloud Storage and R2',
		address: 'https://gist.github.com/azat/9f3fbf59c6f5ad42c5ae9a0d9a971e77',
		seen: '2023-02-05',
		how: 'third-party'
	},
	'object-storage-2024': {
		title: 'Comparison of object storage prices',
		address: 'https://gist.github.com/Manouchehri/733e6235457e60de24fdbb15046fba7f',
		seen: '2024-07-16',
		how: 'third-party'
	},
	'oli-health': {
		title: 'Oli Health, on AI add-ons of health records',
		address: 'https://olihealth.ai/blog/the-bolt-on-tax-ehr-ai-pricing-architecture/',
		about: '2026',
		how: 'third-party'
	},
	phiguard: {
		title: 'PHIGuard, on Doxy.me and HIPAA',
		address: 'https://phiguard.app/resources/guides/is-doxy.me-hipaa-compliant',
		how: 'third-party'
	},
	'practice-better-help': {
		title: 'Practice Better help centre, managing a team',
		address:
			'https://help.practicebetter.io/hc/en-us/articles/360044205811-Teams-Onboarding-Part-2-Managing-Your-Team',
		how: 'vendor'
	},
	'practice-better-notes': {
		title: 'Notes on the market that name prices of Practice Better',
		seen: '2026',
		how: 'notes'
	},
	riverflows: {
		title: 'Riverflows, Microsoft 365 prices in Europe',
		address: 'https://riverflowsbv.com/en/kennisbank/microsoft-365-prijzen',
		seen: '2026-06',
		how: 'third-party'
	},
	signalwire: {
		title: 'SignalWire documentation, surcharges of carriers',
		address: 'https://github.com/signalwire/docs/pull/470/files',
		about: '2025',
		how: 'vendor'
	},
	'simplepractice-change': {
		title: 'SimplePractice support, changing a subscription (an older article)',
		address:
			'https://support.simplepractice.com/hc/en-us/articles/207626576-Changing-your-SimplePractice-subscription',
		how: 'vendor'
	},
	'simplepractice-support': {
		title: 'SimplePractice support, billing of subscriptions (an older article)',
		address:
			'https://support.simplepractice.com/hc/en-us/articles/207927123-SimplePractice-subscription-billing-information',
		how: 'vendor'
	},
	spry: {
		title: 'SPRY, on paying per visit and per provider',
		address: 'https://www.sprypt.com/blog/per-visit-vs-per-provider-emr-pricing-pt-clinics',
		seen: '2026',
		how: 'third-party'
	},
	'spry-notes': {
		title: 'Notes on tools for physical therapists who work alone',
		seen: '2026',
		how: 'notes'
	},
	'staffing-for-doctors': {
		title: 'Staffing for Doctors, virtual scribes compared with AI scribes',
		address: 'https://www.staffingfordoctors.com/resources/human-virtual-scribe-vs-ai-scribe',
		seen: '2026-05',
		how: 'third-party'
	},
	technoir: {
		title: 'Technoir Solutions, examples of what managed services cost',
		address: 'https://technoirsolutions.com/services/msp_pricing-examples/',
		how: 'vendor'
	},
	'telnyx-docs': {
		title: 'Telnyx pricing overview',
		address: 'https://developers.telnyx.com/pricing.md',
		seen: '2026',
		how: 'vendor'
	},
	therapymate: {
		title: 'TherapyMate support, fees of telehealth',
		address:
			'https://support.therapymate.com/hc/en-us/articles/14065898774420-Telehealth-Enabling-Clinicians-Usage-Fees',
		how: 'vendor'
	},
	'therapynotes-nonprofits': {
		title: 'TherapyNotes support, accounts of nonprofits (an old price)',
		address:
			'https://support.therapynotes.com/article/41-nonprofit-accounts-pricing-and-501c3-certification-requirement',
		how: 'vendor'
	},
	'twilio-video-docs': {
		title: 'Twilio Video, frequent questions',
		address: 'https://www.twilio.com/docs/video/faq',
		about: '2025',
		how: 'vendor'
	},
	'twilio-video-notes': {
		title: 'A public README that names the price of Twilio Video',
		how: 'notes'
	},
	'us-tech-automations': {
		title: 'US Tech Automations, Boulevard compared with Vagaro',
		address:
			'https://ustechautomations.com/resources/blog/automate-boulevard-vs-vagaro-for-med-spas-2026',
		seen: '2026',
		how: 'third-party'
	},
	'voip-wiki': {
		title: 'VoIP wiki, what is needed to begin',
		address: 'https://github.com/0perationPrivacy/VoIP/wiki/Prerequisites',
		about: '2021',
		how: 'third-party'
	},
	'webpt-notes': {
		title: 'Notes on the market that name prices of WebPT',
		seen: '2026',
		how: 'notes'
	},
	'zenoti-notes': {
		title: 'A note on the market that names prices of Zenoti',
		seen: '2026',
		how: 'notes'
	}
} satisfies Readonly<Record<string, Source>>;
export type SourceKey = keyof typeof list;

/** Every source there is, by the key the book names it by. */
export const sources: Readonly<Record<SourceKey, Source>> = list;
