import { m } from '#messages';
import type { BookCategory } from '#offers/book';

const categoryWords: Readonly<Record<BookCategory, () => string>> = {
	records: m.book_category_records,
	medspa: m.book_category_medspa,
	telehealth: m.book_category_telehealth,
	messages: m.book_category_messages,
	storage: m.book_category_storage,
	payments: m.book_category_payments,
	office: m.book_category_office,
	fax: m.book_category_fax,
	phone: m.book_category_phone,
	marketing: m.book_category_marketing,
	'e-prescribing': m.book_category_e_prescribing,
	'ai-notes': m.book_category_ai_notes,
	claims: m.book_category_claims,
	'it-support': m.book_category_it_support,
	billing: m.book_category_billing
};

/** What the shipped book is divided into, in its order. */
export function bookCategories(): { readonly category: BookCategory; readonly name: string }[] {
	return (Object.keys(categoryWords) as BookCategory[]).map((category) => ({
		category,
		name: categoryWords[category]()
	}));
}
