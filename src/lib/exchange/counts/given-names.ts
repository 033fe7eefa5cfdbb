/** Given names so frequent that a column of people shows some of them. */
export const givenNames: ReadonlySet<string> = new Set(
	(
		'aaron adam alan albert alejandro alex alexander alexandra alice alicia amanda amy ana andrea andreas andrew angela anja ' +
		'ann anna anne anthony antonio ashley barbara benjamin bernd betty beverly brandon brenda brian bruce carl ' +
		'carlos carol carolyn catherine charles cheryl christian christina christine christopher claudia cynthia ' +
		'daniel daniela david deborah debra denise dennis diana diane dieter donald donna dorothy douglas edward ' +
		'elena elizabeth emily emma eric erika ernst ethan eva evelyn fatima frances frank franz gary george gerald ' +
		'gloria greg gregory hans harold heather heinz helen helga henry ingrid isabel isabella jack jacob jacqueline ' +
		'james jan jane janet janice jason jean jeffrey jennifer jeremy jessica joan john jonathan jorge jose joseph ' +
		'joshua joyce juan juana juergen jurgen judith judy julia julie justin karen karin katherine kathleen kathryn keith kelly ' +
		'kenneth kevin kimberly klaus kyle larry laura lauren lawrence linda lisa louis luis luise manfred manuela maria ' +
		'marie marilyn mark markus martha martin mary matthew melissa michael michelle miguel mohammed monika nancy ' +
		'natalie nathan nicholas nicole olivia pamela patricia patrick paul peter petra philip priya rachel ralph ' +
		'raymond rebecca renate richard robert roger ronald rosa roy russell ruth ryan sabine samantha samuel sandra ' +
		'sara sarah scott sean sharon shirley sofia sophia stefan stephanie stephen steven susan susanne tanja teresa ' +
		'theresa thomas timothy tyler ursula uwe vanessa vincent walter wayne wei werner william ' +
		'wolfgang yusuf zachary'
	).split(' ')
);
