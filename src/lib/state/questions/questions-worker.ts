// The shell around the answers: questions come in, answers go out, one after the other. Of each topic only
// the newest question is answered: what it replaced while it waited is never begun.
import { answering } from './answering.ts';
import type { Job, Question, Topic } from './question.ts';

const waiting = new Map<Topic, Job>();

globalThis.addEventListener('message', ({ data: job }: MessageEvent<Job>) => {
	if (waiting.size === 0) setTimeout(answerNext);
	// Set anew, it stands last: topics take turns.
	waiting.delete(job.topic);
	waiting.set(job.topic, job);
});

function answerNext() {
	const job = waiting.values().next().value;
	if (!job) return;
	waiting.delete(job.topic);
	if (job.question) reply(job.topic, job.number, job.question);
	// Between two answers there is room for what has come in since.
	if (waiting.size > 0) setTimeout(answerNext);
}

function reply<Of extends Topic>(topic: Of, number: number, question: Question<Of>) {
	const answer = answering[topic](question);
	globalThis.postMessage({ topic, number, answer });
}
