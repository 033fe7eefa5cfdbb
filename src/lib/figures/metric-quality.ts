import { m } from '#messages';
import {
	isComputed,
	metricQualities,
	qualityReasons,
	rulesTouched,
	verdictOf,
	type Category,
	type MetricQuality,
	type QualityQuestion,
	type Verdict
} from '#practice';

/** How good a thing is to be charged by, and what to mind where it touches data of patients. */
export interface MetricQualityFigure {
	/** Four, always in the same order. */
	readonly answers: readonly QualityAnswer[];
	readonly notes: readonly string[];
}

export interface QualityAnswer {
	readonly question: string;
	readonly verdict: Verdict;
	/** "Yes", "Partly" or "No", and why. */
	readonly answer: string;
	readonly reason: string;
}

const questionWords: Readonly<Record<QualityQuestion, () => string>> = {
	foreseen: m.quality_foreseen,
	steered: m.quality_steered,
	worth: m.quality_worth,
	checked: m.quality_checked
};

const verdictWords: Readonly<Record<Verdict, () => string>> = {
	yes: m.quality_yes,
	partly: m.quality_partly,
	no: m.quality_no
};

const reasonWords: Readonly<Record<MetricQuality[QualityQuestion], () => string>> = {
	'own-team': m.quality_own_team,
	steady: m.quality_steady,
	'with-visits': m.quality_with_visits,
	'with-others': m.quality_with_others,
	'you-decide': m.quality_you_decide,
	'you-influence': m.quality_you_influence,
	'care-decides': m.quality_care_decides,
	'others-decide': m.quality_others_decide,
	'is-work': m.quality_is_work,
	'is-income': m.quality_is_income,
	'goes-along': m.quality_goes_along,
	'stands-apart': m.quality_stands_apart,
	'own-list': m.quality_own_list,
	'own-records': m.quality_own_records,
	'own-inventory': m.quality_own_inventory,
	'vendor-definition': m.quality_vendor_definition,
	'vendor-only': m.quality_vendor_only
};

const rules: Readonly<Record<Category, readonly (() => string)[]>> = {
	telehealth: [m.rule_telehealth_sessions, m.rule_telehealth_europe],
	records: [m.rule_records_aggregates, m.rule_records_match],
	imaging: [m.rule_imaging_names, m.rule_imaging_version],
	monitoring: [m.rule_monitoring_raw, m.rule_monitoring_years],
	exchange: [m.rule_exchange_disclosures, m.rule_exchange_blocking],
	trials: [m.rule_trials_part_11, m.rule_trials_permanent],
	'mental-health': [m.rule_mental_health_law, m.rule_mental_health_names],
	pharmacy: [m.rule_pharmacy_substance, m.rule_pharmacy_retention],
	analytics: [m.rule_analytics_agreements, m.rule_analytics_small],
	therapeutics: [m.rule_therapeutics_version, m.rule_therapeutics_years]
};

/** Of what a practice counts itself nothing is known. */
export function metricQuality(meter: string): MetricQualityFigure | undefined {
	if (!isComputed(meter)) return undefined;
	const quality = metricQualities[meter];
	const touched = rulesTouched(meter);
	return {
		answers: (Object.keys(qualityReasons) as QualityQuestion[]).map((question) => {
			const verdict = verdictOf(question, quality[question]);
			return {
				question: questionWords[question](),
				verdict,
				answer: verdictWords[verdict](),
				reason: reasonWords[quality[question]]()
			};
		}),
		notes: touched ? rules[touched].map((note) => note()) : []
	};
}
