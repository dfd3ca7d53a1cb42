module safon.example/interop

go 1.19
