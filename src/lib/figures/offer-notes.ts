import { m } from '#messages';
import type { Offer } from '#offers';

/** What to know about our own offers, in the reader's language; the planner's first page does without. */
const notes = new Map([
	['suite-by-role', m.offer_suite_by_role_note],
	['records-by-role', m.offer_records_by_role_note],
	['video-by-clinician', m.offer_video_by_clinician_note],
	['files-by-person', m.offer_files_by_person_note],
	['records-by-visit', m.offer_records_by_visit_note],
	['video-by-minute', m.offer_video_by_minute_note],
	['reminders-by-message', m.offer_reminders_by_message_note],
	['storage-by-gigabyte', m.offer_storage_by_gigabyte_note],
	['records-flat', m.offer_records_flat_note],
	['portal-flat', m.offer_portal_flat_note],
	['marketing-flat', m.offer_marketing_flat_note],
	['video-flat', m.offer_video_flat_note]
]);

export function offerNote(offer: Offer): string {
	return offer.note ?? notes.get(offer.id)?.() ?? '';
}
