package org.crampgraph.rehearsal.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/// Tells the [Recorder] what a method returns, and what it was asked.
record ReturnHook(MethodModel method) implements CodeTransform {

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof ReturnInstruction end && end.opcode() == Opcode.ARETURN) {
            code.dup();
            var slots = references();
            for (int i = 0; i < RecorderCall.ARGUMENTS; i++) {
                if (i < slots.size()) {
                    code.aload(slots.get(i));
                } else {
                    code.aconst_null();
                }
            }
            RecorderCall.add(code, method.methodName().stringValue());
        }
        code.with(element);
    }

    /// The slots of the receiver and of the parameters that are objects.
    private List<Integer> references() {
        var slots = new ArrayList<Integer>();
        int slot = 0;
        if (!method.flags().has(AccessFlag.STATIC)) {
            slots.add(slot++);
        }
        for (ClassDesc type : method.methodTypeSymbol().parameterList()) {
            if (!type.isPrimitive()) {
                slots.add(slot);
            }
            slot += type.descriptorString().matches("[JD]") ? 2 : 1;
        }
        return slots;
    }
}
