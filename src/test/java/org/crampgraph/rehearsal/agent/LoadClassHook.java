package org.crampgraph.rehearsal.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;

/// Tells the [Recorder] what class a call of `ClassLoader.loadClass` gave.
final class LoadClassHook implements CodeTransform {

    private static final String TYPE = "(Ljava/lang/String;)Ljava/lang/Class;";

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        code.with(element);
        if (element instanceof InvokeInstruction call && call.name().equalsString("loadClass")
                && call.type().equalsString(TYPE)) {
            code.dup();
            for (int i = 0; i < RecorderCall.ARGUMENTS; i++) {
                code.aconst_null();
            }
            RecorderCall.add(code, "loadClass");
        }
    }
}
