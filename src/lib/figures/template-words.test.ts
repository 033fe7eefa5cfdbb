import { describe, expect, it } from 'vitest';
import { jobName, settingName, templateName } from '#figures';
import { practiceSchema } from '#practice';
import { isName, rowKeys, settings, templateKeys, templatePractice } from '#scenario';

describe('the words of the templates', () => {
	it.each([
		['templates', templateKeys.map(templateName)],
		['settings', settings.map(settingName)],
		['jobs', rowKeys.map(jobName)]
	])('name all %s, each by its own name', (_, names) => {
		expect(names.filter((name) => !isName(name))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	});

	it('name the team of a practice that is opened', () => {
		const practice = templatePractice('medspa-startup', jobName);
		expect(practiceSchema.parse(practice).team.map(({ name }) => name)).toEqual([
			'Injectors (nurses, physician assistants)',
			'Estheticians',
			'Front desk',
			'Medical director'
		]);
	});
});
