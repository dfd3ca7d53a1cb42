// A client in Go: a sample survives the generated types without a loss; a review built from nothing is
// checked against the schema, assessed, and its report read back.
//
// The packages `assessment` and `report` are generated from the schemas by `tests/interop/run`.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/exec"
	"reflect"

	"safon.example/interop/assessment"
	"safon.example/interop/report"
)

func main() {
	sample, err := os.ReadFile("../../../examples/data/bin-collection.json")
	check(err)
	model, err := assessment.UnmarshalAssessment(sample)
	check(err)
	written, err := model.Marshal()
	check(err)
	if !reflect.DeepEqual(value(sample), value(written)) {
		log.Fatalf("the generated types lose something: %s", written)
	}

	yes, stage := true, "discovery"
	review := assessment.Assessment{
		Format:    1,
		Standard:  assessment.StandardRef{ID: "wales-digital-service-standard", Version: "2.0.0"},
		WrittenIn: assessment.En,
		Service: assessment.Service{
			ID:           "school-meals",
			Name:         assessment.Text{En: "School meals", Cy: "Prydau ysgol"},
			Organisation: assessment.Text{En: "Example Council", Cy: "Cyngor Enghreifftiol"},
			Facts: map[string]*assessment.FactValue{
				"stage":         {String: &stage},
				"public-facing": {Bool: &yes},
			},
		},
		AssessedOn: "2026-11-22",
		Evidence: []assessment.Evidence{{
			ID: "needs", Kind: "user-needs", Title: "Five needs", Collected: "2026-10-01",
		}},
	}
	document, err := review.Marshal()
	check(err)

	if said, code := safon(document, "check", "--schema", "-"); code != 0 {
		log.Fatalf("the schema refuses the review: %s", said)
	}
	wrong := bytes.Replace(document, []byte("user-needs"), []byte("user-neds"), 1)
	if _, code := safon(wrong, "check", "--schema", "-"); code != 1 {
		log.Fatal("the schema lets a mistake pass")
	}

	said, code := safon(document, "assess", "-", "--format", "json")
	if code == 2 || code == 3 {
		log.Fatalf("refused: %s", said)
	}
	answer, err := report.UnmarshalReport(said)
	check(err)
	fmt.Printf("%s: %s, %d of %d ready\n", answer.Service.Name.En, answer.Outcome,
		answer.Readiness.Ready, answer.Readiness.Of)
}

func safon(input []byte, args ...string) ([]byte, int) {
	command := exec.Command(os.Getenv("SAFON"), args...)
	command.Stdin = bytes.NewReader(input)
	said, err := command.Output()
	if _, stopped := err.(*exec.ExitError); err != nil && !stopped {
		log.Fatal(err)
	}
	return said, command.ProcessState.ExitCode()
}

func value(text []byte) (value any) {
	check(json.Unmarshal(text, &value))
	return value
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
