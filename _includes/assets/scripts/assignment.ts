// The student's page of an assignment.
import { assignmentPage } from "./elements/assignment-page.ts";
import { askedOnPage } from "./lib/asked.ts";

const asked = askedOnPage();
if (asked) assignmentPage(asked);
